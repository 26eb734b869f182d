import { foreignNameDot } from '../../../../src/check/rules/foreignNameDot.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(foreignNameDot, {
  finds: [
    '马克«··»吐温的书 => 马克·吐温的书',
    '马克«.»吐温 => 马克·吐温',
    '马克«•»吐温 => 马克·吐温',
    '约瑟夫«・»斯蒂格利茨 => 约瑟夫·斯蒂格利茨',
    '威廉«.»莎士比亚 => 威廉·莎士比亚',
    '达«•»芬奇 => 达·芬奇',
    '加西亚«‧»马尔克斯的书 => 加西亚·马尔克斯的书',
  ],
  leaves: ['马克·吐温', '雨停了.我们走', '约翰·F.肯尼迪', 'J.K.罗琳', '1.加强', '• 一是学习'],
})

/** 汉字 that foreign names are written with; a run of two and more on both sides of a dot is a name. */
const SOUNDS =
  '阿埃艾爱安奥巴芭白拜班邦保鲍贝本比彼毕别宾波伯博布查达大戴丹道德登邓迪蒂丁东杜顿多厄恩尔法凡菲费芬丰冯佛夫弗福盖冈高戈格葛根古哈海汉豪赫黑亨洪侯霍基吉季加贾简姜杰金津京卡凯坎康考柯科克肯孔库夸拉莱赖兰朗劳勒雷黎里理利莉丽连列林琳卢鲁伦罗洛吕马玛迈麦曼茂梅门蒙米密明摩莫默姆木穆纳娜南内尼妮宁努诺欧帕潘佩彭皮平珀蒲普齐奇恰钱乔切琴琼丘屈热荣茹瑞若萨塞赛三桑瑟森沙莎山尚绍舍申圣史士舒斯丝思索塔泰坦汤唐陶特腾提廷通图托瓦万旺威韦维魏温文翁沃乌伍武西希席夏肖谢辛欣雄休修许雅亚延扬杨耶叶伊依以因英尤雨约泽扎詹张珍芝治朱茱兹佐祖吐廉茨翰逊露薇娅娃蕾莲勃捷涅烈奈策钦柴契果昂朋庞蓬仑伽迦萝蜜黛帖桂滕厉楚缪摄穷'
const NAME = `[${SOUNDS}]{2,8}`

/** Two parts of a foreign name with a dot between them that is not `·`; the dot is group 1. */
export const DOTTED_NAME = new RegExp(`(?<=${NAME})([.．•・‧∙●])(?=${NAME})`, 'g')

import fc from 'fast-check'

// One run is as good as the next: whoever looks for more gives another seed (QINGYANG_SEED=random, or a number).
const { QINGYANG_SEED: seed = '20261126' } = process.env
fc.configureGlobal({ seed: seed === 'random' ? Date.now() | 0 : Number(seed) })

import fc from 'fast-check'

/** Properties draw the same values in every run, so that a red run can be repeated; `FC_SEED=7 npm test` draws others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 38) })

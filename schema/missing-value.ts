import { z } from 'zod'
import { MISSING } from './missing.ts'

/** One of the typed words in the place of a value. Apart from the words, which a program that only prints needs without a schema. */
export const missing = z.enum(MISSING)

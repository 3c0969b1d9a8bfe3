import { z } from 'zod'

/**
 * What is said of a field beside its reader, once: the question it answers, and what to do in doubt. Drafts, `explain` and the dictionary print it.
 *
 * The words a field may hold are not repeated here: its reader has them.
 */
export interface FieldMeta {
  question: string
  doubt?: string
  /** A source that is counted has it, so that a word that says why it is missing does for a draft only. */
  isAsked?: true
  /** Only an entry that is withdrawn may be without it. */
  unlessWithdrawn?: true
  /** Only this review asks it, in its form, to which it may be added when studies have been read. */
  isOwn?: true
  /** What the field names that is declared elsewhere: a coder, a code, a page of the note. A rule sees to it that it is. */
  names?: Named
  /** What is declared by the name that stands here. */
  declares?: Thing
  /** What else is named here, to which a rule of its own sees: a passage together with its study. */
  mentions?: readonly Thing[]
  /** Where a name is one part of what stands in the field: that part. */
  part?: string
}

/** What can be named: each is declared in one place, and a misspelt name is told where it stands. */
export const NAMED = [
  'code',
  'coder',
  'design',
  'domain',
  'finding',
  'language',
  'page',
  'passage',
  'people',
  'quota',
  'reason',
  'report',
  'scheme',
  'search',
  'study',
  'theme',
] as const
export type Named = (typeof NAMED)[number]

/** What is declared by a name: also the fields of a form and their words, which are named by what is a bullet or a word elsewhere. */
export const THINGS = [...NAMED, 'field', 'word'] as const
export type Thing = (typeof THINGS)[number]

/** A reader with its question. The reader itself is left as it is, so that other fields may read with it and ask something else. */
export function field<T extends z.ZodType>(reader: T, meta: FieldMeta): T {
  return reader.meta({ ...meta })
}

/** The question of a field, also where a draft may leave it out; `undefined` of what is no field but holds some, such as a list of entries. */
export function metaOf(schema: z.ZodType): FieldMeta | undefined {
  const { question, doubt, isAsked, unlessWithdrawn, isOwn, names, declares, mentions, part } =
    z.globalRegistry.get(schema) ?? {}
  if (typeof question === 'string')
    return {
      question,
      ...(typeof doubt === 'string' ? { doubt } : {}),
      ...(isAsked === true ? { isAsked } : {}),
      ...(unlessWithdrawn === true ? { unlessWithdrawn } : {}),
      ...(isOwn === true ? { isOwn } : {}),
      ...(isNamed(names) ? { names } : {}),
      ...(isThing(declares) ? { declares } : {}),
      ...(Array.isArray(mentions) ? { mentions: mentions.filter(isThing) } : {}),
      ...(typeof part === 'string' ? { part } : {}),
    }
  const isWrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNonOptional || schema instanceof z.ZodDefault
  return isWrapped ? metaOf(schema.unwrap() as z.ZodType) : undefined
}

function isNamed(word: unknown): word is Named {
  return (NAMED as readonly unknown[]).includes(word)
}

function isThing(word: unknown): word is Thing {
  return (THINGS as readonly unknown[]).includes(word)
}

import { sentence } from '../sentence.ts'

/** The answer in the README. */
export const readme = {
  counted: ({ studies, findings }: { studies: number; findings: number }) => `${studies} studies, ${findings} findings`,
  every_finding: 'every one',
  report: 'the report',
  /** `names` are the conclusions as they are called, so that they can stand out. */
  in_short: <P>({
    names,
    on,
    helps,
    hinders,
    divided,
    thin,
    of,
  }: Record<'on' | 'helps' | 'hinders' | 'divided', string> & {
    names: Record<'helps' | 'hinders' | 'divided', P>
    thin: number
    of: number
  }) =>
    sentence`${names.helps} ${on} when it is there: ${helps}. ${names.hinders}: ${hinders}. ${names.divided}: ${divided}. For the other ${thin} of ${of} conditions too few of these studies declare an effect.`,
  nothing: 'no condition that enough studies speak of',
  by_condition: 'The same by theme and condition',
  number_behind: 'The number behind a condition is of studies that mention it.',
  unfilled: ({ quotas }: { quotas: string }) => `Quotas that were not filled: ${quotas}.`,
  filled: ({ quota, n, target }: { quota: string; n: number; target: number }) => `${quota}: ${n} of ${target}`,
}

import { isMissing } from '../../schema/missing.ts'
import type { Finding, Study } from '../../schema/settled.ts'
import { EVIDENCE, STATE, type WordIn } from '../../schema/vocabulary.ts'

/** What a finding counts as by what it rests on. Where nobody could tell on what, it cannot be taken for a result of the study. */
export function countsAs(evidence: Finding['evidence']): WordIn<'evidence_counts'> {
  return isMissing(evidence) ? 'never' : EVIDENCE[evidence].counts
}

/**
 * The findings of a study that are counted: its own results, or of the classes that a scenario counts. A condition that is only asked for or supposed was met by
 * nobody, so it counts where an effect of it is declared and nowhere else. One of which nobody has read what the condition does is not counted: it declares
 * no effect, and that the passage declares none is not known either.
 */
export function countedFindings(
  { findings }: Pick<Study, 'findings'>,
  classes: readonly WordIn<'evidence_counts'>[] = ['own'],
): Finding[] {
  return findings.filter(
    ({ evidence, state, when_present }) =>
      classes.includes(countsAs(evidence)) &&
      !isMissing(when_present) &&
      (wasMet(state) || when_present !== 'describes'),
  )
}

function wasMet(state: Finding['state']): boolean {
  return isMissing(state) || STATE[state].met
}

/** The views of the page, as the links to them say. */
export const views = {
  answer: 'The answer',
  evidence: 'Evidence',
  claims: 'Claims',
  gaps: 'Gaps',
  sure: 'How sure',
  method: 'Method',
  studies: 'Studies',
}

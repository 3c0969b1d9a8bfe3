/** The files of the pages above the studies. Apart from what the pages are, because where a review stands is known by them before anything is read. */
export const PAGE_FILES = {
  protocol: 'protocol.md',
  codebook: 'codebook.md',
  form: 'form.md',
  analysis: 'analysis.md',
  claims: 'claims.md',
  reviewFindings: 'review-findings.md',
  dataset: 'dataset.md',
} as const

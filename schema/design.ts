import { DESIGN } from './vocabulary.ts'

interface DeclaredDesign {
  design: string
  part_of: keyof typeof DESIGN
}

/** The design of the three that every review has: a design that a review declares beside them is part of one. A missing word is of none. */
export function mainDesign(declared: readonly DeclaredDesign[], design: string): keyof typeof DESIGN | undefined {
  if (design in DESIGN) return design as keyof typeof DESIGN
  return declared.find(one => one.design === design)?.part_of
}

/** Studies that carry qualitative findings: a study of quantitative design does not. */
export function isQualitative(declared: readonly DeclaredDesign[], design: string): boolean {
  const main = mainDesign(declared, design)
  return main === 'qualitative' || main === 'mixed'
}

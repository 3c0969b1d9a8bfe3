/**
 * A test without what has it remember stages that are pure. That is there for its speed and needs Vitest itself; what it tests is the same without, and it
 * may meet a mutant.
 */
export function withoutMemory(text: string): string {
  return text.replace(/^vi\.mock\('[^']+', async original =>\n[\s\S]*?remembered[\s\S]*?^\)\n/gm, '')
}

/** Who or what did each part of the work. */
export const roles = {
  title: 'Who or what did what',
  role: 'Part of the work',
  done_by: 'Done by, version and instructions',
  saw: 'Saw',
  did_not_see: 'Did not see',
  known_errors: 'Known errors',
  checked_by_a_person: 'Checked by a person',
  responsible: 'Responsible, and interests',
  coder: ({ letter }: { letter: string }) => `coder ${letter}`,
  n_of: ({ n, of }: { n: number; of: number }) => `${n} of ${of}`,
  version_unknown: 'version not known',
  not_kept: 'instructions not kept',
}

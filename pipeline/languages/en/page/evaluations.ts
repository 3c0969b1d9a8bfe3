/** What evaluations found. */
export const evaluations = {
  title: 'The evaluations',
  note: ({ majority }: { majority: string }) =>
    `Change during a project. Where we saw no comparison group the cause is unknown. A domain has a direction when at least ${majority} of all its outcomes have it, no change included; else it is conflicting.`,
  every_outcome: 'Every outcome with the place it stands',
}

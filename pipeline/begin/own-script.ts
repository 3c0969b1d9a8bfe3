/** A script of package.json that calls a verb of the program, as its own repository has it; the verb, and what stands behind it. */
export const OWN_SCRIPT = /^node packaging\/start\.js (\S+)/

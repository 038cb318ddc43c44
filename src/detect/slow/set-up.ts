const SET_UP = [
  /^(?:set up job|complete job|initialize containers|stop containers)$/i,
  /^post /i,
  /^pull \S+$/i,
  /^build \S+@\S+$/i,
  /^run [\w.-]+\/(?:checkout|setup-|cache|[\w.-]*cache)/i,
  /^(?:check ?out|set ?up)\b/i,
  /\bcach(?:e|es|ing)\b/i
]

/** Whether a step, by its name, prepares the machine or tidies it up: the runner, an image, a tool, a cache. */
export const isSetUp = (step: string): boolean => SET_UP.some((pattern) => pattern.test(step))

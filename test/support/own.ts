let given = 0;

/** A name that nothing else in this process has: what a try that failed has left behind is another's. */
export const own = (name: string): string => `${name}-${++given}`;

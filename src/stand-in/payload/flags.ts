/** No flag set. Typed as a number because the enumerations of flags have no name for it. */
export const NO_FLAGS: number = 0;

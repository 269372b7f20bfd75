/** @returns a prototype's method as it is now, to be applied to instances */
export const methodOf = <T extends object, N extends keyof T>(prototype: T, name: N): T[N] => prototype[name]

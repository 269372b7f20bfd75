/** @returns 32 hex digits, new at each call */
export const randomHex = (): string => crypto.randomUUID().replaceAll('-', '')

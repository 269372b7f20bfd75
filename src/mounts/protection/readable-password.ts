/** 32 signs that cannot be taken for each other, so that five bits choose one: without 0, 1, l and o. */
const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789'

/**
 * A password that can be read out and typed on a television.
 * @param random one byte a sign, from `crypto.getRandomValues`
 */
export const readablePassword = (random: Uint8Array): string =>
  Array.from(random, (byte) => SIGNS.charAt(byte % SIGNS.length)).join('')

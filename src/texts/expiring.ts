import type { Text } from './text.ts'

/** Before signed links of something mounted end: on the toolbar's button, and in our windows. */
export const expiringTexts = {
  ends: { en: 'Signed links of {path} expire in {time}', zh: '{path} 的签名直链还有 {time}失效' },
  ended: { en: 'Signed links of {path} have expired', zh: '{path} 的签名直链已经失效' },
  hours: { en: '{n} {n|hour|hours}', zh: '{n} 小时' },
  minutes: { en: '{n} {n|minute|minutes}', zh: '{n} 分钟' },
  more: { en: '{n} more {n|mount needs|mounts need} new links', zh: '另有 {n} 个挂载也需要更新直链' },
} as const satisfies Record<string, Text>

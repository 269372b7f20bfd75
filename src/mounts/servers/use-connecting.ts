import { useState } from 'preact/hooks'
import { type Problem, problemOf } from '../../core/index.ts'
import { connectServer } from './connect-server.ts'

/** An attempt to connect a server. */
export interface Connecting {
  readonly busy: boolean
  /** Why it did not come about. */
  readonly trouble: Problem | null
  readonly setTrouble: (trouble: Problem | null) => void
  /** As `connectServer`; must be called first thing in a click. */
  readonly connect: (base: string, token: string | null) => Promise<void>
}

/** @param onConnected called when the server lets us in */
export function useConnecting(onConnected: (base: string) => void): Connecting {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Problem | null>(null)
  return {
    busy,
    trouble,
    setTrouble,
    connect: async (base, token) => {
      const connecting = connectServer(base, token)
      setBusy(true)
      setTrouble(null)
      try {
        await connecting
        onConnected(base)
      } catch (error) {
        setTrouble(problemOf(error))
      } finally {
        setBusy(false)
      }
    },
  }
}

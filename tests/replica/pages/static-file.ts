import { readFile } from 'node:fs/promises'
import { transformWithOxc } from 'vite'
import { type Reply, textReply } from '../reply.ts'

const PAGE = new URL('../page/', import.meta.url)
const AXIOS = new URL('../../../node_modules/axios/dist/axios.min.js', import.meta.url)

const kept = new Map<string, Promise<string>>()

/** @returns the page's script as a browser takes it: types stripped, nothing bundled */
export const script = (name: string): Promise<string> => {
  const source = async () => {
    const text = await readFile(new URL(name, PAGE), 'utf8')
    return (await transformWithOxc(text, name, { sourcemap: false })).code
  }
  const code = kept.get(name) ?? source()
  kept.set(name, code)
  return code
}

const reply = (type: string, body: string): Reply => ({
  status: 200,
  headers: { 'Content-Type': `${type}; charset=utf-8` },
  body,
})

/** Serves axios and the files of `page/`. */
export const staticFile = async (name: string): Promise<Reply> => {
  if (name === 'axios.js') return reply('text/javascript', await readFile(AXIOS, 'utf8'))
  if (name === 'style.css') return reply('text/css', await readFile(new URL(name, PAGE), 'utf8'))
  return /^[a-z-]+\.ts$/.test(name) ? reply('text/javascript', await script(name)) : textReply(404, 'no such file')
}

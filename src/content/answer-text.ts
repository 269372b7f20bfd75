/**
 * Turns an answer, as the page got it, back into text.
 * @param answer text, an ArrayBuffer or a Blob (UTF-8), or what `responseType = 'json'` parsed
 * @throws TypeError for what cannot be text
 */
export async function answerText(answer: unknown): Promise<string> {
  if (typeof answer === 'string') return answer
  if (isBytes(answer)) return new Response(answer).text()
  const text = JSON.stringify(answer) as string | undefined
  if (text === undefined) throw new TypeError('not an answer')
  return text
}

// Not `instanceof`: in Firefox the page's ArrayBuffer is of another realm than the content script's.
function isBytes(answer: unknown): answer is ArrayBuffer | Blob {
  const kind = Object.prototype.toString.call(answer)
  return kind === '[object ArrayBuffer]' || kind === '[object Blob]'
}

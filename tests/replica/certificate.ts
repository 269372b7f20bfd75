import { generate } from 'selfsigned'

/** @returns a new self-signed certificate and its key, as PEM; browsers in tests are told to accept it */
export const certificate = async (): Promise<{ readonly key: string; readonly cert: string }> => {
  const pem = await generate([{ name: 'commonName', value: 'www.123pan.com' }], {
    keyType: 'ec',
    extensions: [
      { name: 'subjectAltName', altNames: ['*.123pan.com', '*.123pan.cn'].map((value) => ({ type: 2, value })) },
    ],
  })
  return { key: pem.private, cert: pem.cert }
}

import { FIRST, SECOND, SHARES, startReplica } from './index.ts'

const { httpsPort, proxyPort } = await startReplica({ httpsPort: 12_300, proxyPort: 12_301 }).catch(() =>
  startReplica(),
)

console.log(`The local 123pan: HTTPS port ${httpsPort}, proxy port ${proxyPort}

chromium --user-data-dir=/tmp/replica --ignore-certificate-errors --host-resolver-rules='MAP * 127.0.0.1:${httpsPort}' \\
  'https://www.123pan.com/login'

Logged in at once:  https://www.123pan.com/login?uid=${FIRST}   or ${SECOND}
A share:            https://www.123pan.com/s/${SHARES.TWRP}   (password twrp)`)

import { directLinkPage } from './direct-link-page.ts'
import { drivePage } from './drive-page.ts'
import { loginPage } from './login-page.ts'
import { sharePage } from './share-page.ts'

const { share } = firstRequests
if (share) sharePage(share.key, share.password)
else if (location.pathname === '/login') void loginPage()
else if (location.pathname === '/DirectLink' || location.pathname === '/Setting') directLinkPage()
else drivePage()

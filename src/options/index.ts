export { accounts, readAccounts } from './accounts/accounts.ts'
export { KeyForm } from './accounts/key-form.tsx'

import type { Shape } from './bind.ts'

export const PAGE_FIELDS = { page: 'int', per_page: 'int' } as const

/** Which rows of a list are asked for; `per_page` less than 1 for all. */
export const PAGE: Shape<typeof PAGE_FIELDS> = {
  type: 'model.PageReq',
  fields: PAGE_FIELDS,
  form: ['page', 'per_page'],
}

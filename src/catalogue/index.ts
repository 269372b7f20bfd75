export type * from './catalogue.ts'
export { type CatalogueChange, onCatalogueChange } from './change.ts'
export { openCatalogue } from './open.ts'

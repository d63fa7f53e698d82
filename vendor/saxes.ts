export { SaxesParser } from 'saxes';
export type { SaxesTagPlain } from 'saxes';

export { addresses } from './addresses.ts';
export { formatAge } from './age.ts';
export type { FieldWords } from './fields-en.ts';
export { formatDate, formatFigure, formatPeriod, formatQuantity } from './format.ts';
export { LANGUAGES, type Language, textIn } from './language.ts';
export { contentWays, handbookWays, menuWays, type Way } from './navigation.ts';
export { reportAddress } from './report-address.ts';
export { type Strings, stringsFor } from './strings.ts';

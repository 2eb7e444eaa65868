export { addresses } from './addresses.ts';
export { formatAge } from './age.ts';
export { formatDate, formatFigure, formatPeriod, formatQuantity } from './format.ts';
export { LANGUAGES, type Language, textIn } from './language.ts';
export { contentWays, menuWays, type Way } from './navigation.ts';
export { reportAddress } from './report-address.ts';
export { type Strings, stringsFor } from './strings.ts';

export { searchKey } from './names/search-key.ts';
export { expertSearchKey, type ExpertNames } from './names/expert-search-key.ts';

/** Text as it is searched: in small letters, without accents and other marks on them. "Erdoğan" is found by "erdogan". */
export const foldedText = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

/** Adjectives of nations, regions and creeds, and the people so called; case-folded. Alone they name nobody. */
export const NATIONALITIES: ReadonlySet<string> = new Set(
  `afghan african albanian algerian american americans arab arabic argentine argentinian armenian asian australian australians austrian azerbaijani bahraini bangladeshi belarusian
belgian bolivian bosnian brazilian brazilians brit brits british briton britons bulgarian cambodian cameroonian canadian canadians catalan chilean chinese christian colombian croatian cuban cypriot czech danish dane danes
dutch ecuadorian egyptian emirati english estonian ethiopian european europeans filipino finnish finn flemish french georgian german germans ghanaian greek hebrew hindi hispanic hungarian icelandic indian indians
indonesian iranian iraqi irish islamic israeli israelis italian italians jamaican japanese jewish jordanian kazakh kenyan korean koreans kuwaiti latin latino latvian lebanese libyan lithuanian luxembourgish
malaysian maltese mexican mexicans mongolian moroccan muslim nepalese nepali nigerian nordic norwegian omani pakistani palestinian panamanian paraguayan peruvian polish portuguese qatari romanian russian russians rwandan
saudi scandinavian scottish serbian singaporean slovak slovenian somali soviet spanish sudanese swede swedish swiss syrian taiwanese tanzanian thai tibetan tunisian turkish ugandan ukrainian ukrainians uruguayan uzbek
venezuelan vietnamese welsh western eastern northern southern yemeni zambian zimbabwean californian texan parisian londoner anglo-american franco-german sino-american transatlantic pan-european
republican republicans democrat democrats democratic congressional parliamentary presidential olympic`.split(/\s+/),
)

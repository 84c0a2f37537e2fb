const list = (names: string): readonly string[] => names.trim().split(/[;\n]/)

/** Countries and unions of them, as news writes them. */
export const COUNTRIES: readonly string[] = list(`
Afghanistan;Albania;Algeria;Andorra;Angola;Argentina;Armenia;Australia;Austria;Azerbaijan;Bahamas;Bahrain;Bangladesh;Barbados;Belarus;Belgium;Belize;Benin;Bhutan;Bolivia;Bosnia;Bosnia and Herzegovina;Botswana
Brazil;Britain;Great Britain;Brunei;Bulgaria;Burkina Faso;Burundi;Cambodia;Cameroon;Canada;Cape Verde;Chad;Chile;China;Mainland China;Colombia;Congo;Costa Rica;Croatia;Cuba;Cyprus;Czech Republic;Czechia;Denmark
Djibouti;Dominican Republic;Ecuador;Egypt;El Salvador;England;Eritrea;Estonia;Ethiopia;Fiji;Finland;France;Gabon;Gambia;Germany;West Germany;Ghana;Greece;Greenland;Guatemala;Guinea;Guyana;Haiti;Honduras
Hong Kong;Hungary;Iceland;India;Indonesia;Iran;Iraq;Ireland;Northern Ireland;Israel;Italy;Ivory Coast;Jamaica;Japan;Kazakhstan;Kenya;Kosovo;Kuwait;Kyrgyzstan;Laos;Latvia;Lebanon;Liberia;Libya;Liechtenstein
Lithuania;Luxembourg;Macau;Madagascar;Malawi;Malaysia;Maldives;Mali;Malta;Mauritius;Mexico;Moldova;Monaco;Mongolia;Montenegro;Morocco;Mozambique;Myanmar;Namibia;Nepal;Netherlands;New Zealand;Nicaragua
Niger;Nigeria;North Korea;North Macedonia;Norway;Oman;Pakistan;Palestine;Panama;Papua New Guinea;Paraguay;Peru;Philippines;Poland;Portugal;Puerto Rico;Qatar;Romania;Russia;Rwanda;Saudi Arabia;Scotland;Senegal
Serbia;Sierra Leone;Singapore;Slovakia;Slovenia;Somalia;South Africa;South Korea;Korea;South Sudan;Soviet Union;Spain;Sri Lanka;Sudan;Suriname;Sweden;Switzerland;Syria;Taiwan;Tajikistan;Tanzania;Thailand
Togo;Trinidad and Tobago;Tunisia;Turkey;Türkiye;Turkmenistan;Uganda;Ukraine;United Arab Emirates;UAE;U.A.E.;United Kingdom;UK;U.K.;United States;United States of America;US;U.S.;USA;U.S.A.;Uruguay;Uzbekistan;Vatican
Venezuela;Vietnam;Wales;Yemen;Zambia;Zimbabwe
`)

/** Continents, regions, states and provinces. */
export const REGIONS: readonly string[] = list(`
Africa;America;Americas;North Africa;Antarctica;Asia;Central Asia;East Asia;South Asia;Southeast Asia;Asia-Pacific;Asia Pacific;Europe;Eastern Europe;Western Europe;Central Europe;North America;South America;Latin America;Central America;Middle East
Caribbean;Balkans;Scandinavia;Nordics;Baltics;EMEA;APAC;LATAM;Gulf;Persian Gulf;Pacific;Atlantic;Arctic
Alabama;Alaska;Arizona;Arkansas;California;Northern California;Southern California;Colorado;Connecticut;Delaware;Florida;Georgia;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota
Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;New York State;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota
Tennessee;Texas;Utah;Vermont;Virginia;West Virginia;Wisconsin;Wyoming;Calif;D.C.
Alberta;British Columbia;Manitoba;New Brunswick;Newfoundland;Nova Scotia;Ontario;Quebec;Québec;Saskatchewan;New South Wales;Queensland;Tasmania;Bavaria;Catalonia;Brittany;Karnataka;Maharashtra;Tamil Nadu;Gujarat
Telangana;Guangdong;Sichuan;Xinjiang;Inner Mongolia;Tibet;Crimea;Gaza;West Bank;Silicon Valley;Bay Area;San Francisco Bay Area;Wall Street;Silicon Wadi;East Coast;West Coast;Midwest;Long Island;Cayman Islands;Bermuda;Jersey;Guernsey
Isle of Man;Orange County;Santa Clara County;Loudoun County;King County;Los Angeles County;Central Valley;Downtown
`)

/** Cities that companies and news sit in. */
export const CITIES: readonly string[] = list(`
Aachen;Abu Dhabi;Abuja;Accra;Addis Ababa;Adelaide;Albany;Albuquerque;Alexandria;Almaty;Amman;Amsterdam;Anaheim;Ankara;Ann Arbor;Antwerp;Arlington;Athens;Atlanta;Auckland;Austin;Baghdad;Baku;Baltimore;Bangalore
Bengaluru;Bangkok;Barcelona;Basel;Baton Rouge;Beijing;Beirut;Belfast;Belgrade;Bellevue;Berkeley;Berlin;Bern;Bilbao;Birmingham;Bogotá;Bogota;Boise;Bologna;Bonn;Bordeaux;Boston;Boulder;Brasília;Bratislava
Brisbane;Bristol;Brooklyn;Brussels;Bucharest;Budapest;Buenos Aires;Buffalo;Burbank;Burlington;Busan;Cairo;Calcutta;Calgary;Cambridge;Canberra;Cannes;Cape Town;Caracas;Cardiff;Casablanca;Charlotte;Chengdu;Chennai
Chicago;Cincinnati;Cleveland;Cologne;Colombo;Columbus;Copenhagen;Cork;Cupertino;Dakar;Dalian;Dallas;Damascus;Davos;Delhi;New Delhi;Denver;Des Moines;Detroit;Dhaka;Doha;Dresden;Dubai;Dublin;Durham;Düsseldorf
Edinburgh;Edmonton;Eindhoven;El Paso;Emeryville;Espoo;Essen;Fargo;Florence;Fort Worth;Frankfurt;Fremont;Fresno;Fukuoka;Gdańsk;Geneva;Genoa;Ghent;Glasgow;Gothenburg;Grenoble;Guadalajara;Guangzhou;Gurgaon;Gurugram
Haifa;Halifax;Hamburg;Hangzhou;Hanoi;Hanover;Harare;Hartford;Havana;Helsinki;Herzliya;Ho Chi Minh City;Hollywood;Honolulu;Houston;Hsinchu;Hyderabad;Indianapolis;Irvine;Islamabad;Istanbul;Jacksonville;Jakarta;Jeddah;Jerusalem
Johannesburg;Kabul;Kampala;Kansas City;Karachi;Karlsruhe;Kathmandu;Kiev;Kyiv;Kigali;Kolkata;Kraków;Krakow;Kuala Lumpur;Kyoto;Lagos;Lahore;Las Vegas;Lausanne;Leeds;Leipzig;Leuven;Lille;Lima;Limassol;Linz;Lisbon
Liverpool;Ljubljana;London;Los Altos;Los Angeles;Los Gatos;Louisville;Lucerne;Lund;Lviv;Lyon;Madison;Madrid;Malmö;Manchester;Manhattan;Manila;Marseille;Medellín;Melbourne;Memphis;Menlo Park;Mexico City;Miami;Milan;Milwaukee;Minneapolis
Minsk;Monterrey;Montevideo;Montreal;Montréal;Moscow;Mountain View;Mumbai;Bombay;Munich;Nagoya;Nairobi;Nanjing;Naples;Nashville;New Haven;New Orleans;New York City;NYC;Newark;Nicosia;Ningbo;Noida;Norfolk;Nuremberg
Oakland;Oklahoma City;Omaha;Orlando;Osaka;Oslo;Ottawa;Oxford;Palo Alto;Panama City;Paris;Pasadena;Perth;Philadelphia;Phnom Penh;Phoenix;Pittsburgh;Plano;Portland;Porto;Prague;Pretoria;Princeton;Pune;Qingdao;Raleigh
Reading;Redmond;Redwood City;Reno;Reykjavik;Richmond;Riga;Rio de Janeiro;Riyadh;Rochester;Rome;Rotterdam;Sacramento;Salt Lake City;San Antonio;San Bruno;San Diego;San Francisco;San Jose;San José;San Mateo;San Salvador;Santa Barbara
Santa Clara;Santa Cruz;Santa Monica;Santiago;São Paulo;Sao Paulo;Sarajevo;Scottsdale;Seattle;Seoul;Shanghai;Sheffield;Shenzhen;Shenyang;Sofia;South San Francisco;Spokane;St. Louis;St. Paul;St Louis;St. Petersburg;Stamford;Stavanger
Stockholm;Strasbourg;Stuttgart;Sunnyvale;Suzhou;Sydney;Tacoma;Taipei;Tallinn;Tampa;Tashkent;Tbilisi;Tehran;Tel Aviv;Tempe;The Hague;Tianjin;Tijuana;Tokyo;Toronto;Toulouse;Trondheim;Tucson;Tulsa;Tunis;Turin;Ulsan
Utrecht;Valencia;Vancouver;Venice;Vienna;Vilnius;Virginia Beach;Warsaw;Washington;Washington, D.C.;Washington DC;Waterloo;Wellington;Wilmington;Winnipeg;Wolfsburg;Wrocław;Wuhan;Xi'an;Yerevan;Yokohama;Zagreb;Zug;Zurich;Zürich
`)

/** States and provinces as news writes them behind a town, in small letters and without a last dot. */
export const SHORT_STATES: ReadonlySet<string> = new Set(
  `ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d okla
  ore pa r.i s.c s.d tenn tex va vt wash w.va wis wyo d.c ca ny nj tx wa ma fl il nc co ct ont que b.c`.split(/\s+/),
)

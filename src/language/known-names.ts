/** Well-known names by what they are. Each line: the sort, then names apart by semicolons, other forms of one name after "=". */
export interface KnownGroup {
  readonly sort: string
  readonly kind: 'organization' | 'product' | 'person'
  readonly names: string
}

const organizations = (sort: string, names: string): KnownGroup => ({ sort, kind: 'organization', names })
const products = (sort: string, names: string): KnownGroup => ({ sort, kind: 'product', names })
const people = (names: string): KnownGroup => ({ sort: 'person', kind: 'person', names })

/**
 * From general knowledge, for what an article takes as known. Only forms that mean one thing in news: a word that is
 * also everyday English ("Block", "Square", "Target") is listed, but needs a capital in mid-sentence.
 */
export const KNOWN_NAMES: readonly KnownGroup[] = [
  organizations(
    'tech',
    `Apple=Apple Inc;Google;Alphabet=Alphabet Inc;Microsoft=Microsoft Corp;Amazon=Amazon.com;Meta=Meta Platforms;IBM=International Business Machines;Oracle;SAP;Salesforce;Adobe;Cisco=Cisco Systems;Dell=Dell Technologies;HP=Hewlett-Packard=HP Inc;
Hewlett Packard Enterprise=HPE;Lenovo;Huawei=Huawei Technologies;Xiaomi;Sony=Sony Group;Samsung=Samsung Electronics;LG Electronics;Panasonic;Toshiba;Fujitsu;Hitachi;Sharp;Nokia;Ericsson;Motorola;BlackBerry;HTC;OnePlus;Oppo;Vivo;Realme;Honor;ZTE;Acer;Asus;
Logitech;GoPro;Fitbit;Garmin;Sonos;Bose;Roku;Xerox;Canon;Nikon;Kodak;Western Digital;Seagate;SanDisk;NetApp;Pure Storage;VMware;Citrix;Red Hat;Intuit;Workday;ServiceNow;Snowflake;Databricks;Palantir=Palantir Technologies;Splunk;Datadog;MongoDB;Elastic;Confluent;
Cloudflare;Akamai;Fastly;DigitalOcean;Twilio;Okta;Zoom=Zoom Video Communications;Slack=Slack Technologies;Dropbox;Box;Atlassian;GitHub;GitLab;JetBrains;Docker;HashiCorp;Vercel;Netlify;Supabase;Stripe;Shopify;Squarespace;Wix;WordPress;Automattic;Mailchimp;HubSpot;
Zendesk;Stack Overflow;Canva;Figma;Notion=Notion Labs;Airtable;Asana;Miro;Grammarly;Duolingo;Internet Archive;Coursera;Udemy;Chegg;Yahoo=Yahoo Inc;AOL;Mozilla=Mozilla Corporation=Mozilla Foundation;Opera;Brave;DuckDuckGo;Yandex;Baidu;Naver;Kakao;Rakuten;Sea Ltd;Infosys;Wipro;
Tata Consultancy Services=TCS;Accenture;Capgemini;Cognizant;Deloitte;KPMG;PwC=PricewaterhouseCoopers;Ernst & Young=EY;McKinsey=McKinsey & Company;Boston Consulting Group=BCG;Bain & Company;Thomson Reuters;Nintendo;Unity=Unity Technologies=Unity Software;Nvidia=NVIDIA`,
  ),
  organizations(
    'ai',
    `OpenAI;Anthropic;DeepMind=Google DeepMind;xAI;Mistral=Mistral AI;Cohere;Perplexity=Perplexity AI;Hugging Face;Stability AI;Midjourney;Runway;Character.AI;Inflection AI=Inflection;Adept;Scale AI;DeepSeek;Moonshot AI;Zhipu AI=Zhipu;MiniMax;
ElevenLabs;Suno;Udio;Cerebras=Cerebras Systems;Groq;SambaNova;Graphcore;CoreWeave;Lambda;Nebius;Together AI;Anysphere;Cognition;Replit;d-Matrix;Safe Superintelligence=SSI;Thinking Machines Lab;Figure AI;Black Forest Labs;Aleph Alpha;AI21 Labs;Sakana AI;
Glean;Harvey;Sierra;Writer;Jasper;Synthesia;HeyGen;Pika;Luma AI;SenseTime;Megvii;iFlytek;Waymo;Cruise;Zoox;Aurora;Nuro;Wayve;Pony.ai;WeRide;Mobileye;Boston Dynamics`,
  ),
  organizations(
    'chip',
    `Intel;Advanced Micro Devices=AMD;Qualcomm;Broadcom;Micron=Micron Technology;Texas Instruments;Taiwan Semiconductor Manufacturing=TSMC=Taiwan Semiconductor Manufacturing Company=Taiwan Semiconductor;ASML;Arm=Arm Holdings=ARM;SK Hynix=SK hynix;
MediaTek;Marvell=Marvell Technology;NXP=NXP Semiconductors;Infineon;STMicroelectronics;Analog Devices;GlobalFoundries;SMIC=Semiconductor Manufacturing International;Applied Materials;Lam Research;KLA;Synopsys;Cadence Design Systems;Kioxia;Renesas;Rapidus;
Imagination Technologies;Foxconn=Hon Hai=Hon Hai Precision Industry;Pegatron;Quanta;Wistron;Supermicro=Super Micro Computer;Murata;Tokyo Electron`,
  ),
  organizations(
    'social',
    `Facebook;Twitter;Snap=Snap Inc;LinkedIn;Reddit;Pinterest;Discord;Bluesky;Tumblr;Quora;Nextdoor;ByteDance;Truth Social;Mastodon;Substack;Patreon;OnlyFans;Twitch;Match Group;Bumble;Grindr;Clubhouse;BeReal;Gab;Parler;Rumble;Kuaishou;Weibo;Telegram;Medium`,
  ),
  organizations(
    'streaming',
    `Netflix;Spotify;Disney=Walt Disney=The Walt Disney Company=Walt Disney Co;Hulu;Warner Bros. Discovery=Warner Bros Discovery=WBD;Paramount=Paramount Global=Paramount Skydance;Comcast;NBCUniversal;Fox;SoundCloud;Deezer;Pandora;SiriusXM;iHeartMedia;
Universal Music Group=UMG;Warner Music Group=Warner Music;Sony Music=Sony Music Entertainment;Live Nation=Live Nation Entertainment;Ticketmaster;Lionsgate;DreamWorks;Pixar;Marvel;Lucasfilm;Peacock;HBO;A24;Skydance=Skydance Media;AMC;Crunchyroll`,
  ),
  organizations(
    'game',
    `Electronic Arts=EA;Activision Blizzard=Activision;Blizzard=Blizzard Entertainment;Ubisoft;Take-Two Interactive=Take-Two;Rockstar Games=Rockstar;Epic Games;Roblox=Roblox Corporation;Valve=Valve Corporation;Sega;Capcom;Konami;Bandai Namco;Square Enix;Zynga;King;Supercell;Rovio;Niantic;Bungie;
Riot Games;Tencent=Tencent Holdings;NetEase;miHoYo;Krafton;Nexon;NCSoft;CD Projekt;Embracer Group=Embracer;Playtika;Razer;Obsidian Entertainment;ZeniMax;Bethesda;id Software;Naughty Dog;Insomniac Games;Larian Studios;FromSoftware;Scopely;Mojang`,
  ),
  organizations(
    'retail',
    `Walmart=Wal-Mart=Wal-Mart Stores;Target;Costco;Best Buy;eBay;Etsy;Wayfair;Alibaba=Alibaba Group;JD.com;PDD Holdings=PDD;Temu;Shein;MercadoLibre=Mercado Libre;Flipkart;Coupang;Zalando;ASOS;Instacart;DoorDash;Uber=Uber Technologies;Lyft;Grab;Gojek;Deliveroo;Just Eat;Meituan;Delivery Hero;Glovo;Swiggy;Zomato;Ola;Didi=DiDi;Bolt;
Airbnb;Booking Holdings;Booking.com;Expedia=Expedia Group;TripAdvisor;Lime;Bird;WeWork;Zillow;Redfin;Opendoor;Carvana;IKEA;Too Good To Go;Marks & Spencer=M&S;Levi Strauss;Yum! Brands=Yum Brands;Beyond Meat;Eat Just;The Farmer's Dog=Farmer's Dog;Nike;Adidas;LVMH;Kroger;Home Depot=The Home Depot;Lowe's;Macy's;Kohl's;Nordstrom;GameStop;Tesco;Carrefour;Sainsbury's;Starbucks;McDonald's;Domino's;Wendy's;Procter & Gamble=P&G=Procter and Gamble;
Unilever;Nestlé=Nestle;Coca-Cola;PepsiCo;Johnson & Johnson=Johnson and Johnson;Levi's;Sotheby's;Christie's;Dick's Sporting Goods;Trader Joe's;Dunkin';Papa John's;Arby's;Applebee's;Denny's;Chili's;Victoria's Secret;Men's Wearhouse;Land's End;Lands' End;Carl's Jr.;Popeyes;Seven & i Holdings=Seven & i;7-Eleven;Foot Locker;Couche-Tard=Alimentation Couche-Tard;Moody's=Moody's Investors Service;Trader Joe's;Kellogg's;Dick's Sporting Goods;Dillard's;Papa John's;Arby's;Denny's;Applebee's;Chili's;Hershey's;Sam's Club;BJ's Wholesale Club;Zaxby's;Victoria's Secret;Standard & Poor's=Standard and Poor's;Lands' End;Marks & Spencer=Marks and Spencer=M&S;Bed Bath & Beyond=Bed Bath and Beyond;Bath & Body Works;Smith & Wesson;Ben & Jerry's`,
  ),
  organizations(
    'car',
    `Tesla;Ford=Ford Motor;General Motors=GM;Stellantis;Chrysler;Toyota=Toyota Motor;Honda;Nissan;Hyundai=Hyundai Motor;Kia;Volkswagen=VW;BMW;Mercedes-Benz;Daimler;Audi;Porsche;Volvo;Polestar;Rivian;Lucid=Lucid Motors;Fisker;Nikola;BYD;NIO;XPeng=Xpeng;Li Auto;Geely;SAIC;Ferrari;Jaguar Land Rover=JLR;Renault;
Bosch;Continental;Aptiv;Magna;CATL;Northvolt;QuantumScape;Panasonic Energy;LG Energy Solution;ChargePoint;Mazda;Subaru;Mitsubishi;Suzuki;Tata Motors;Slate Auto`,
  ),
  organizations(
    'space',
    `SpaceX;Blue Origin;Boeing;Airbus;Lockheed Martin;Northrop Grumman;Raytheon=RTX;General Dynamics;BAE Systems;Rocket Lab;Virgin Galactic;Virgin Orbit;Relativity Space;Astra;Planet Labs;OneWeb;Eutelsat;Viasat;Iridium;Globalstar;AST SpaceMobile;Anduril=Anduril Industries;Shield AI;Helsing;L3Harris;
NASA;European Space Agency=ESA;ISRO;Roscosmos;JAXA;United Launch Alliance=ULA;Arianespace;Axiom Space;Sierra Space;Firefly Aerospace;General Electric=GE;Siemens;Honeywell;3M;Caterpillar;John Deere=Deere;ABB;Schneider Electric;Philips`,
  ),
  organizations(
    'carrier',
    `AT&T;Nippon Telegraph and Telephone=NTT;Verizon=Verizon Communications;T-Mobile=T-Mobile US;Sprint;Vodafone;BT;Orange;Deutsche Telekom;Telefónica=Telefonica;SoftBank=SoftBank Group=SoftBank Corp;NTT;NTT Docomo;KDDI;China Mobile;China Telecom;China Unicom;Reliance Jio=Jio;Reliance Industries=Reliance;Airtel=Bharti Airtel;Charter=Charter Communications;Cox;Dish=Dish Network;EchoStar;
CenturyLink;Lumen;Rogers;Bell Canada;Telus;Telstra;Optus;Singtel;SK Telecom;KT;Telia;Telenor;Swisscom;América Móvil;MCI;Level 3`,
  ),
  organizations(
    'bank',
    `JPMorgan Chase=JPMorgan=JP Morgan=J.P. Morgan=JPMorgan Chase & Co;Goldman Sachs=Goldman;Morgan Stanley;Bank of America=BofA;Citigroup=Citi;Citibank;Wells Fargo;Barclays;HSBC;UBS;Credit Suisse;Deutsche Bank;BNP Paribas;Société Générale;Santander;ING;Lazard;Evercore;Jefferies;Charles Schwab;Fidelity=Fidelity Investments;Vanguard;
BlackRock;State Street;Nomura;Mizuho;Sberbank;GMAC;HBOS;Commerzbank;Royal Bank of Scotland=RBS;Merrill Lynch;Lehman Brothers;Bear Stearns;Standard Chartered;Silicon Valley Bank=SVB;First Republic;Capital One;American Express;Wedbush=Wedbush Securities;Piper Sandler;Bernstein;Cowen;Raymond James;Royal Bank of Canada;ICICI Bank;HDFC Bank;State Bank of India;DBS;Bank of England;
European Central Bank=ECB;Bank of Japan;World Bank;International Monetary Fund=IMF;Berkshire Hathaway;Citadel;Bridgewater Associates=Bridgewater;Jane Street;Mubadala;Temasek;GIC;QIA=Qatar Investment Authority;MGX;Public Investment Fund=PIF;Norges Bank`,
  ),
  organizations(
    'fintech',
    `Visa;Mastercard;PayPal;Square;Block=Block Inc;Venmo;Coinbase;Binance;Kraken;FTX;Gemini Trust;Circle;Tether;Ripple;Robinhood;eToro;Revolut;N26;Monzo;Klarna;Affirm;Afterpay;Adyen;Plaid;Brex;Ramp;Chime;SoFi;Nubank;Wise;Checkout.com;Fiserv;FIS;Paytm;Razorpay;PhonePe;Byju's=BYJU'S;Lloyd's of London;Ant Group=Ant Financial;Western Union;MoneyGram;Carta;Rippling;Deel;
Gusto;Toast;Marqeta;BitGo;Chainalysis;ConsenSys;Polymarket;Kalshi;Worldcoin;Payoneer;Mercury`,
  ),
  organizations(
    'investor',
    `Andreessen Horowitz=a16z;Sequoia Capital=Sequoia;Accel;Kleiner Perkins;Benchmark;Greylock=Greylock Partners;Lightspeed Venture Partners=Lightspeed;Index Ventures;Bessemer Venture Partners=Bessemer;General Catalyst;Founders Fund;Khosla Ventures;Insight Partners;Tiger Global=Tiger Global Management;Coatue=Coatue Management;Thrive Capital;
Y Combinator=YC;Techstars;500 Startups;First Round Capital;General Atlantic;Union Square Ventures;NEA=New Enterprise Associates;GV=Google Ventures;CapitalG;M12;Intel Capital;Salesforce Ventures;Nvidia Ventures=NVentures;Dragoneer=Dragoneer Investment Group;DST Global;Ribbit Capital;Battery Ventures;IVP;Spark Capital;Felicis=Felicis Ventures;Initialized Capital;
Menlo Ventures;Madrona;Lux Capital;Balderton Capital=Balderton;Atomico;Northzone;Creandum;EQT;Point Nine;Eurazeo;Partech;Elevation Capital;Peak XV Partners=Peak XV;Accel Partners;Matrix Partners;GGV Capital;Hillhouse;IDG Capital;Qiming Venture Partners;B Capital;ICONIQ Capital=Iconiq;T. Rowe Price;Baillie Gifford;D1 Capital;Altimeter=Altimeter Capital;
KKR;Blackstone;Apollo Global Management=Apollo;Carlyle Group=Carlyle=The Carlyle Group;TPG;Bain Capital;Silver Lake;Vista Equity Partners=Vista;Thoma Bravo;Warburg Pincus;Advent International;Permira;CVC Capital Partners;Brookfield=Brookfield Asset Management;Francisco Partners;Hellman & Friedman;Elliott Management;Starboard Value;Pershing Square;
Magnetar Capital;SoftBank Vision Fund=Vision Fund;Prosus;Naspers;Kinnevik;Tamarisk`,
  ),
  organizations(
    'authority',
    `Federal Trade Commission=FTC=U.S. Federal Trade Commission;Securities and Exchange Commission=SEC=U.S. Securities and Exchange Commission;Federal Communications Commission=FCC;Department of Justice=DOJ=U.S. Department of Justice=US Department of Justice=Justice Department;Federal Bureau of Investigation=FBI;CIA=Central Intelligence Agency;
NSA=National Security Agency;CISA=Cybersecurity and Infrastructure Security Agency;NHTSA=National Highway Traffic Safety Administration;FAA=Federal Aviation Administration;FDA=Food and Drug Administration;EPA=Environmental Protection Agency;IRS=Internal Revenue Service;Federal Reserve=the Fed;Treasury Department=Department of the Treasury;
Commerce Department=Department of Commerce;Department of Defense=Pentagon=DoD;Department of Homeland Security=DHS;Department of Energy=DOE;CFIUS=Committee on Foreign Investment in the United States;CFPB=Consumer Financial Protection Bureau;NLRB=National Labor Relations Board;European Union=EU=E.U.;European Commission;European Parliament;
Competition and Markets Authority=CMA;Information Commissioner's Office=ICO;Ofcom;Financial Conduct Authority=FCA;Data Protection Commission=DPC;CNIL;Bundeskartellamt;BaFin;Competition Commission of India=CCI;Reserve Bank of India=RBI;SEBI=Securities and Exchange Board of India;Cyberspace Administration of China=CAC;
State Administration for Market Regulation=SAMR;Japan Fair Trade Commission=JFTC;Korea Fair Trade Commission=KFTC;White House;Congress=U.S. Congress=US Congress;Senate=U.S. Senate;House of Representatives=U.S. House of Representatives;Supreme Court=U.S. Supreme Court;Kremlin;Downing Street;United Nations=UN=U.N.;World Trade Organization=WTO;NATO;OPEC;
World Health Organization=WHO;Interpol;Europol;ICE=Immigration and Customs Enforcement;CDC=Centers for Disease Control and Prevention;NIST=National Institute of Standards and Technology;USPTO=Patent and Trademark Office=U.S. Patent and Trademark Office;NHS=National Health Service;Library of Congress;U.S. Copyright Office=US Copyright Office=Copyright Office;
State Department;U.S. Army=US Army;U.S. Navy=US Navy;U.S. Air Force=US Air Force;DARPA;SCOTUS;EFF=Electronic Frontier Foundation;ACLU=American Civil Liberties Union;Open Source Initiative;Linux Foundation;Apache Software Foundation=Apache;Wikimedia Foundation;ICANN;IEEE;ISO;W3C;FIFA;NFL;NBA;MLB;UEFA;NHL`,
  ),
  organizations(
    'exchange',
    `Nasdaq=NASDAQ;New York Stock Exchange=NYSE;London Stock Exchange=LSE;Hong Kong Stock Exchange=HKEX;Tokyo Stock Exchange;Euronext;S&P 500=Standard & Poor's 500;Dow Jones Industrial Average;Dow Jones;FTSE 100;Nikkei 225;S&P Global;Standard & Poor's=S&P;Fitch=Fitch Ratings`,
  ),
  organizations(
    'media',
    `The New York Times=New York Times=NYT;The Wall Street Journal=Wall Street Journal=WSJ;The Washington Post=Washington Post;Financial Times=The Financial Times=FT;The Information;The Verge;Wired=WIRED;TechCrunch;Bloomberg=Bloomberg News;Reuters;Associated Press=The Associated Press=AP;Agence France-Presse=AFP;CNBC;CNN;BBC=BBC News;
The Guardian;The Economist;The Atlantic;Axios;Politico=POLITICO;Business Insider;Insider;Forbes;Fortune;Engadget;Ars Technica;Gizmodo;Mashable;VentureBeat;ZDNet;CNET;The Register;404 Media;Semafor;Platformer;Puck;Nikkei=Nikkei Asia;South China Morning Post;The Times;The Telegraph;Sky News;Fox News;MSNBC;ABC News;NBC News;CBS News;CBS;NPR;
USA Today;Los Angeles Times;San Francisco Chronicle;Variety;The Hollywood Reporter;Deadline;Billboard;Rolling Stone;Rest of World;Sifted;Tech in Asia;The Ken;The Economic Times;Le Monde;Der Spiegel;Handelsblatt;9to5Mac;9to5Google;MacRumors;Android Authority;The Athletic;Polygon;Kotaku;IGN;GamesIndustry.biz;BleepingComputer;KrebsOnSecurity;
Crunchbase News;Barron's;MarketWatch;
Quartz;Vox;Vox Media;BuzzFeed;BuzzFeed News;Vice;Slate;Newsweek;Time;Xinhua;Caixin;Yonhap;Kyodo;Digitimes`,
  ),
  organizations(
    'research',
    `Nature;Science;Business Wire;PR Newswire;GlobeNewswire;Morningstar;Crunchbase;PitchBook;CB Insights;Gartner;IDC=International Data Corporation;Forrester;Statista;eMarketer;Counterpoint Research=Counterpoint;Canalys;Sensor Tower;data.ai;App Annie;Appfigures;Similarweb;comScore=Comscore;
Nielsen;Newzoo;Strategy Analytics;Wikipedia;Ookla;Pew Research Center;Dealogic;Refinitiv;LSEG;FactSet;Tracxn;Layoffs.fyi;YouGov;Ipsos;Gallup`,
  ),
  organizations(
    'security',
    `CrowdStrike;Palo Alto Networks;Fortinet;Zscaler;SentinelOne;Wiz;Check Point=Check Point Software;Mandiant;FireEye;McAfee;Symantec;NortonLifeLock;Kaspersky;Trend Micro;Sophos;Rapid7;Tenable;Qualys;Proofpoint;Darktrace;CyberArk;1Password;LastPass;Bitwarden;Signal Foundation;NSO Group;Cellebrite;SolarWinds;Kaseya;Snyk;Tanium;Armis;Proton`,
  ),
  organizations(
    'health',
    `Pfizer;Moderna;BioNTech;AstraZeneca;Novartis;Roche;Merck;Eli Lilly;Novo Nordisk;Sanofi;GSK=GlaxoSmithKline;Bayer;AbbVie;Amgen;Gilead=Gilead Sciences;Illumina;Genentech;Thermo Fisher Scientific;Medtronic;Abbott;UnitedHealth=UnitedHealth Group;CVS=CVS Health;Walgreens;Teladoc;Theranos;23andMe;Neuralink;Isomorphic Labs;Dr. Reddy's Laboratories=Dr. Reddy's=Dr Reddy's;Kellogg's;Recursion;Ginkgo Bioworks;Peloton;Oura;Whoop`,
  ),
  organizations(
    'energy',
    `ExxonMobil=Exxon;Chevron;Shell;BP;TotalEnergies;Saudi Aramco=Aramco;Enel;Ørsted;NextEra Energy;Constellation Energy;Vistra;PG&E;Oklo;TerraPower;X-energy;Form Energy;Our Next Energy;Commonwealth Fusion Systems;Helion=Helion Energy;Redwood Materials;First Solar;Sunrun;Vestas;Bechtel;FedEx;UPS;DHL;Maersk;Rolls-Royce;Gazprom;Rosneft;EADS`,
  ),
  organizations(
    'airline',
    `Delta Air Lines=Delta;United Airlines;American Airlines;Southwest Airlines;Alaska Airlines;JetBlue=JetBlue Airways;Spirit Airlines;Frontier Airlines;Lufthansa;British Airways;Ryanair;easyJet;Wizz Air;Air India;Air France;Air France-KLM;KLM;Air Canada;Air China;Air Astana;Air New Zealand;
Qantas;Cathay Pacific;Emirates=Emirates Airline;Etihad=Etihad Airways;Qatar Airways;Singapore Airlines;Turkish Airlines;Japan Airlines;Korean Air;China Eastern=China Eastern Airlines;China Southern=China Southern Airlines;Virgin Atlantic;IndiGo;SpiceJet;Akasa Air`,
  ),
  organizations(
    'school',
    `MIT=Massachusetts Institute of Technology;Stanford=Stanford University;Harvard=Harvard University;Princeton University;Yale=Yale University;Oxford University=University of Oxford;Cambridge University=University of Cambridge;Carnegie Mellon=Carnegie Mellon University;Caltech;UC Berkeley;UCLA;ETH Zurich;Tsinghua University=Tsinghua;Peking University;
University of California, Berkeley=UC Berkeley;University of California, Los Angeles=UCLA;University of California, San Diego=UC San Diego;University of California, Davis=UC Davis;University of Washington;University of Toronto;New York University=NYU;Columbia University;Cornell=Cornell University;Georgia Tech;Imperial College London;University College London=UCL;CERN;Allen Institute for AI=Ai2;Y Combinator Research;Brookings Institution;Harvard Business School;Gates Foundation;Chan Zuckerberg Initiative=CZI`,
  ),
  products(
    'ai model',
    `ChatGPT;GPT-4;GPT-4o;o1;o3;o3-mini;o4-mini;GPT-5;GPT-3;GPT-3.5;Sora;DALL-E;Codex;Whisper;Claude;Claude Code;Claude Opus;Claude Sonnet;Gemini;Bard;Gemma;PaLM;LaMDA;Llama;LLaMA;Grok;Copilot=Microsoft Copilot;GitHub Copilot;Bing Chat;Alexa;Alexa+;Siri;Google Assistant;Bixby;Cortana;Qwen;Ernie Bot;Doubao;Kimi;Stable Diffusion;Firefly;Apple Intelligence;
Meta AI;AlphaFold;AlphaGo;NotebookLM;Veo;Imagen;Nano Banana;Le Chat;Devin;Cursor;Windsurf;Operator;Project Astra;Google AI Studio;Vertex AI;Amazon Bedrock=Bedrock;SageMaker;Azure OpenAI Service;Galaxy AI;TensorFlow;PyTorch;LangChain`,
  ),
  products(
    'app',
    `YouTube;Instagram;WhatsApp;Messenger;Facebook Messenger;Threads;TikTok;Snapchat;WeChat;Douyin;Gmail;Google Maps;Google Search;Google Play;Google Drive;Google Docs;Google Photos;Google Meet;Google Workspace;Google Pay;Google TV;Google Chrome;Chrome;Google News;Google Lens;Google Ads;Google Cloud=Google Cloud Platform;Android;Android Auto;
Android TV;Chromecast;ChromeOS;Chromebook;Pixel;Pixel Watch;Pixel Buds;Wear OS;Fuchsia;Stadia;YouTube Music;YouTube TV;YouTube Premium;YouTube Shorts;YouTube Kids;Waze;Nest;iPhone;iPad;iPad Pro;iPad Air;iPad mini;Mac;MacBook;MacBook Pro;MacBook Air;MacBook Neo;iMac;Mac mini;Mac Pro;Mac Studio;Apple Watch;AirPods;AirPods Pro;AirTag;HomePod;Apple TV;Apple TV+;
Apple Music;Apple Pay;Apple News;Apple Arcade;Apple Vision Pro;Vision Pro;App Store;iCloud;iMessage;FaceTime;Safari;iOS;iPadOS;macOS;OS X;watchOS;tvOS;visionOS;CarPlay;iTunes;iPod;iPod touch;iPod nano;iPod shuffle;iPod classic;iPod mini;Final Cut Pro;Xcode;Swift;SwiftUI;Windows;Windows 10;Windows 11;Windows XP;Windows Phone;Microsoft Office;Office 365;Microsoft 365;Microsoft Teams;Microsoft Edge;Microsoft Azure=Azure;
Outlook;Excel;PowerPoint;OneDrive;SharePoint;Skype;Xbox;Xbox One;Xbox Series X;Xbox Series S;Xbox Game Pass=Game Pass;Xbox Live;Xbox Cloud Gaming;Surface;Surface Pro;HoloLens;Bing;MSN;Visual Studio;Visual Studio Code=VS Code;Internet Explorer;Amazon Web Services=AWS;Amazon Prime;Prime Video=Amazon Prime Video;Amazon Music;Amazon Prime Day=Prime Day;Kindle;
Echo;Amazon Echo;Echo Show;Fire TV;Fire Phone;Audible;Amazon Go;Amazon Fresh;Ring;Blink;Just Walk Out;Twitch Prime;Horizon Worlds;Oculus;Oculus Quest;Quest;Meta Quest;Ray-Ban Meta;Facebook Marketplace;Reels;Instagram Reels;Workplace;Galaxy;Galaxy Watch;Galaxy Buds;Galaxy Note;Galaxy Tab;Galaxy Z Fold;Galaxy Z Flip;Exynos;Snapdragon;Tizen;Bixby;SmartThings;PlayStation;PlayStation 4=PS4;
PlayStation 5=PS5;PlayStation VR2;PlayStation Plus;PlayStation Network=PSN;PlayStation Store;Nintendo Switch;Nintendo Switch 2;Switch;Switch 2;Wii;Wii U;Game Boy;Steam;Steam Deck;Steam Machine;Fortnite;Minecraft;Pokémon Go=Pokemon Go;Pokémon Sword and Shield=Pokemon Sword and Shield;Pokémon Scarlet and Violet=Pokemon Scarlet and Violet;Pokémon Diamond and Pearl=Pokemon Diamond and Pearl;Dungeons & Dragons=Dungeons and Dragons;Command & Conquer=Command and Conquer;Call of Duty;Grand Theft Auto;Grand Theft Auto VI=GTA VI=GTA 6;League of Legends;World of Warcraft;Counter-Strike;Candy Crush;Clash of Clans;Angry Birds;Wordle;Assassin's Creed;Baldur's Gate;Baldur's Gate 3;No Man's Sky;Far Cry;Rainbow Six;The Elder Scrolls;The Last of Us;God of War;Gears of War;Evernote;WeTransfer;Meetup;
Unreal Engine;Autopilot;Full Self-Driving=FSD;Cybertruck;Model 3;Model Y;Model S;Model X;Tesla Semi;Roadster;Powerwall;Megapack;Optimus;Dojo;Cybercab;Starlink;Starship;Falcon 9;Falcon Heavy;Crew Dragon;New Glenn;New Shepard;Kuiper=Project Kuiper;Vulcan;Artemis;H100;H200;H20;B200;GB200;A100;Blackwell;Hopper;Grace Hopper;Vera Rubin;CUDA;GeForce;GeForce Now;RTX 5090;Xeon;
Ryzen;EPYC;Radeon;Instinct;MI300X;Gaudi;Trainium;Inferentia;Graviton;Core Ultra;Bitcoin;Ethereum;Solana;Dogecoin;XRP;USDC;USDT;Libra;Diem;Apple Card;Cash App;Apple Wallet;PayPal USD;Shop Pay;Google Wallet;Venmo;Zelle;Alipay;WeChat Pay;Paytm;UPI;Disney+;Disney Plus;ESPN+;HBO Max;Paramount+;Max;Hulu + Live TV;Peacock;Sling TV;Linux;Ubuntu;Red Hat Enterprise Linux;Debian;Fedora;Kubernetes;
Firefox;Thunderbird;Pocket;Mozilla VPN;Tor Browser;Java;JavaScript;TypeScript;Python;Rust;Node.js;React;npm;PHP;MySQL;PostgreSQL;Redis;Hadoop;Apache Spark;OpenStack;Acrobat;Photoshop;Illustrator;Premiere Pro;Lightroom;Creative Cloud;Adobe Firefly;Adobe Express;Flash;Bluetooth LE;Office;Word;Napster;Myspace=MySpace;Vine;Periscope;Google Glass;Google Reader;Google Wave;Google+;Google Buzz;Orkut;
Zune;Palm Pre;webOS;Symbian;BlackBerry OS;BlackBerry Messenger=BBM;Kinect;Slack Connect;Huddle;Trello;Jira;Confluence;Loom;QuickBooks;TurboTax;Mint;Tableau;Einstein;Agentforce;Quip;Heroku;MuleSoft;Lightning;HarmonyOS;Mate 60 Pro;Kirin;Robotaxi;DRAM;Dolby Atmos;Dolby Vision;Matter;Thread;RCS;Signal;Viber;Line;KakaoTalk;Zalo;Duo;Hangouts;Allo;Shazam;Beats;Musical.ly;Vimeo;Dailymotion;Goodreads;IMDb;Zappos;
Whole Foods=Whole Foods Market;Reality Labs;Facebook Reality Labs;GitHub Actions;GitHub Codespaces;CrowdTangle;Giphy;Kustomer;Figma Make;FigJam;Canva AI;Truth Social`,
  ),
  organizations(
    'law',
    `General Data Protection Regulation=GDPR;Digital Markets Act=DMA;Digital Services Act=DSA;AI Act=EU AI Act;CHIPS Act=CHIPS and Science Act;Section 230;Chapter 11;Chapter 7;Inflation Reduction Act;Online Safety Act;COPPA;CCPA;HIPAA;DMCA=Digital Millennium Copyright Act;Sarbanes-Oxley;Clayton Act;Sherman Act;First Amendment;Brexit;World War II;
Black Friday;Cyber Monday;Super Bowl;World Cup;Olympics;Olympic Games;CES;WWDC;Google I/O;E3;Gamescom;Mobile World Congress=MWC;SXSW;TED;re:Invent;Build;Ignite;Dreamforce;TechCrunch Disrupt;Disrupt;Comic-Con;Web Summit;Davos;World Economic Forum;Burning Man;Web3;Internet of Things;Fortune 500;Fortune 100;Fortune 1000`,
  ),
  people(
    `Elon Musk=Musk;Mark Zuckerberg=Zuckerberg;Jeff Bezos=Bezos;Bill Gates;Steve Jobs;Tim Cook;Sundar Pichai;Satya Nadella;Sam Altman;Jensen Huang;Larry Page;Sergey Brin;Larry Ellison;Jack Dorsey;Donald Trump=Trump;Joe Biden=Biden;Kamala Harris;Barack Obama=Obama;Xi Jinping;Vladimir Putin=Putin;Narendra Modi=Modi;Emmanuel Macron=Macron;Keir Starmer;Lina Khan;Margrethe Vestager;Masayoshi Son;Jack Ma;Andy Jassy;
Lisa Su;Dario Amodei;Demis Hassabis;Mira Murati;Ilya Sutskever;Greg Brockman;Evan Spiegel;Daniel Ek;Reed Hastings;Brian Chesky;Travis Kalanick;Dara Khosrowshahi;Marc Benioff;Marc Andreessen;Ben Horowitz;Peter Thiel;Reid Hoffman;Warren Buffett;Susan Wojcicki;Sheryl Sandberg;Linda Yaccarino;Gwynne Shotwell;Pavel Durov;Shou Zi Chew=Shou Chew;Sam Bankman-Fried;
Changpeng Zhao;Vitalik Buterin;Yann LeCun;Geoffrey Hinton;Fei-Fei Li;Andrej Karpathy;Mustafa Suleyman;Phil Spencer;Bob Iger;Ursula von der Leyen;Gavin Newsom;Gary Gensler;Jerome Powell`,
  ),
]

/** Sorts of those that tell, of whom an article seldom tells: outlets, and houses that measure, poll or pass on. */
const TELLERS = ['media', 'research']
export const isTellerSort = (sort: string | undefined): boolean => sort !== undefined && TELLERS.includes(sort)

function formsOf(tells: (sort: string) => boolean): ReadonlySet<string> {
  const lists = KNOWN_NAMES.filter(({ sort }) => tells(sort)).map(({ names }) => names)
  // case-folded as a whole: one by one takes several times as long
  const forms = new Set(
    lists
      .join('\n')
      .toLowerCase()
      .split(/[;\n=]/),
  )
  forms.delete('')
  return forms
}

/** All forms of the known names, case-folded. */
export const KNOWN_FORMS = formsOf(() => true)
/** Forms of the names of those that tell, case-folded. */
export const TELLER_FORMS = formsOf(isTellerSort)
/** Of outlets alone. */
export const OUTLET_FORMS = formsOf(sort => sort === 'media')

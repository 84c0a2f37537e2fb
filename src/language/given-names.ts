import { wordSet } from './word-set.js'

/** Given names mostly borne by men, of the cultures that tech news speaks of; case-folded. */
export const MEN: ReadonlySet<string> = wordSet(`
aadit adnan aliko andres bola caio daan haruto iyinoluwa jorgen kamau khaldoon krzysztof mwangi olufemi olugbenga ondrej ratan segun wouter yemi akhil akihiko akshay aleksander alvin amadou ambrose anatoly andrzej anish arjun armin arne artem artur arvid atanas atif aurelien ayaan ayush azim babak badri barak behnam
berkan bharath bogdan bohdan boyan brajesh brendon carsten chaim chandra charudatta chidi chukwuemeka cillian claudio cristian cristiano cristobal daichi danil danilo darko darragh davide
debabrata declan deniz denys desmond diarmaid dilhan dinh dmitri dmitry dmytro dragan eamon eduard efraim efrain egor ehsan eitan ekrem elchanan elvis emin emir enda engin enzo erdem eren
ergun ernesto eugenio evgeny ezequiel fabricio fadi farhan farid farouk fatih federico fergus fernand firas florent fumio gabor gaetano garrett geir gennady georgi gerry ghassan gheorghe
giacomo giancarlo gianluca gleb goran gurdeep gurpreet gyorgy haakon habib hajime hakan hakon halil hamza harinder harpreet harsha haruki hashim hatem heikki heiko henning herve hideaki
hidetoshi hilal hiroto hitesh hitoshi hovik hrishikesh hugues husain iain idris igal ignacio ihsan illia imad imre ingo inigo ioannis iqbal irfan isak iwan jaakko jaap jad jagdish jai jalal
jamal janez janne jarkko jatin javed jawad jerker jeroen jerzy jiri jitse jochen joost josef josep jouni jovan juha jukka jurgen jussi kaarel kailash kalle kamran kareem karol kasper kaushik
kazimierz kazuki keita kemal kenan kenichiro kerem kieran kimmo kishan klaas koen koichi kojo kostas kwabena kyriakos lachezar lamine lasse lech lorcan ludovic luiz lukasz lyubomir maarten
maciej makoto maksim maksym malik mamadou mansoor marat marcin marek mariano marius mariusz marouane martins masaaki masaki massimiliano mattias mauro mehdi mehul meir menno mert michiel
mihai mikkel milos mirko mitsuo mohanad moises momchil moritz mounir muhammad mukund muneeb murali mustapha nabil nader naoto naresh navdeep nawaz nebojsa neelkanth nihal nilay nizar nnamdi
norbert octavio oguz okan olavi oleh oleksandr olli olumide olusegun omri osvaldo oyvind ozan paavo padma panagiotis parth patryk pavlo pawan peyman pierluigi pinchas plamen prabhat pradip
pranjal prashanth pratik predrag przemyslaw rachid radek radoslaw radu ragnar raimo rainer rajat rajendra rajib rakan ramin ramiro ramzi rashad rashid rasmus rasul rehan remco renato renaud
rishad rodolfo roni rowland ruslan rustem ruud ryota saad sachit sadiq saeed safwan sagar sakari salah samuli sanjit sarp sarvesh satoru saverio sebastiaan sefa semih senthil serdar serhii
shashi shashwat shigeo shinichi shintaro shlomi shreyas shuhei shunsuke siamak siddhartha sigurd silvio sinan sivan slava slawomir soumya srikanth stelios stig subhash subramaniam sudheer
suhas sukhdeep sverre swapnil szymon takahiro takuya talal tamer tanay taro tarun tatsuo tatsuya teemu tero theodor thijs tigran timothee tolga tomi tommaso toomas torben toru toshiyuki
tuomas tzvi uche udit ugur umut utkarsh valeriy vasco vasily venkatesh venkatraman vesa vidyut vijayshekhar viraj vishnu vitaliy vladislav voitto volkan volodymyr walid wassim witold yakov
yannis yaroslav yasser yaw yehuda yigal yogesh yohei yoichi yordan yosef yoshiaki yoshimitsu yoshinori yossi yuichi yuji yukio yuriy yusuf yusuke zaheer zain zakaria zbigniew zdenek zhivko
ziyad zoran zubin
eyal mikey krisztian marques jerome eoin eoghan ciaran padraig diarmuid niall tadhg shimon assaf asaf gal ron yoni nir dror erez eran shay amnon uzi lior roy dudi boaz zeev ziv aarav aryan arnav deepinder vijay kunal bhavin nandan kishore byju ritesh falguni peyush albinder aman sahil harshil lalit girish tushar ujjwal anurag pranay nithin shashank yashish bipul gajendra rishabh shubham tanmay vidit zhou jiawei haoran zhiqiang xiaoping xiaolong xiaodong weimin jianlin guoping mingze yiming rubo liangchen zheng hongyi masato kenta ryo shota daisuke naoki yusaku kazuhiro seiji osamu yoshihiro toshihiro isao shigeki seungho jaehyun jihoon minsu kwang-soo dong-hoon olu tunde chinedu emeka kwame kofi tendai sipho thabiso femi tope wale ikenna obinna abdulaziz faisal sultan nasser turki yousef youssef karim amir ziad bassam rafat khaled majid hisham onur emre mehmet mustafa ahmet murat burak cem selim kaan aaron abdul abdullah abel abhijit abhishek abraham adam aditya adrian ahmad ahmed ajay ajit akash akio akira alan albert alberto alejandro aleksandr alessandro alexander alexandre
alexei alfred ali alistair allan allen alok alphonse alvaro amar amit amitabh amol amos anand anders andre andrea andreas andrei andrew andrey andy aneesh angelo angus anil ankit
ankur anthony antoine anton antonio anupam aravind archie ari armando arnaud arnold arthur arturo arun arvind ashish ashok ashwin asim atul august austin avi avinash axel ayman baiju barack
barney barry bart bartosz bastian beau ben benedict benjamin benny benoit bernard bernhard bernie bertrand bharat bhavish bill bilal bjorn blaise blake bob boris brad bradley brandon
brendan brent brett brian bruce bruno bryan byron caleb calvin cameron carl carlo carlos carlton cedric cesar chad charles charlie chetan chip chris christian christof christoph
christophe christopher chuck clark claude clay clayton clem clement cliff clifford clint clive colin conor conrad constantin corey cory craig curtis cyril cyrus dale damian damien
damon dan daniel daniele danny dante dario darin darius darrell darren dave david dean deepak demis dennis derek derrick devin dhruv didier diego dieter dietmar dilip dimitri dinesh dirk divesh dominic
dominik don donald doug douglas drew duncan dustin dwight dylan earl ed eddie edgar edmund eduardo edward edwin eiji elad eli elias elijah elliot elliott elon emil emmanuel enrico
enrique eric erich erik ernest ernie erwin esteban ethan etienne eugene evan eytan fabian fabio fabrice faisal felipe felix ferdinand fernando filip florian floyd francesco francis francisco
francois frank frankie franz fred frederic frederick fredrik friedrich gabe gabriel ganesh gareth gary gaurav gautam gavin geoff geoffrey george georg georges gerald gerard gerhard gideon
gil giles giorgio giovanni girish glen glenn gonzalo gopal gordon graham grant greg gregg gregor gregory guido guillaume guillermo gunther gustaf gustav guy hamid hank hans harald hari
harish harold haroon harry harsh harvey hasan hassan hector heinrich helmut hemant hendrik henri henrik henrique henry herbert herman hermann hideki hideo hiroshi hiroaki hiroki hiten horst howard
hubert hugh hugo hussein hyun ian ibrahim idan igor ilan ilya iman imran isaac ishaan ismail itai itamar ivan jack jacob jacques jaime jake jakob jakub james jamie jan janus jared jarek jaroslav
jason javier jay jayesh jean jeff jeffrey jens jensen jeremiah jeremy jerome jerry jesper jesse jesus jim jimmy jitendra joachim joakim joao joaquin joe joel joerg johan johann johannes john
johnny jon jonah jonas jonathan jordi jorge jose joseph josh joshua josiah juan juergen jürgen julian julien julio julius jun junichi justin kabir kai kamal karan karl karsten karthik kaspar
katsuya kazuo keith keiji kelvin ken kenichi kenji kenneth kenny kent keshav kevin khalid kiran kirk klaus knut konrad konstantin koji krishna kris kristian kumar kunal kurt kyle lachlan lakshmi lance larry lars laszlo
laurent lawrence lee leif len lenny leo leon leonard leonardo leonid leopold leroy les lev levi lex li liam linus lionel lloyd lorenz lorenzo lou louis luca lucas luciano ludwig luigi
luis lukas luke luther mads magnus mahesh mahmoud malcolm mamoon manish manoj manuel marc marcel marcello marcelo marco marcos marcus mario marion mark marko markus marshall martijn martin marty marvin
masahiro masayoshi massimo mateo mathias mathieu mats matt matteo matthew matthias matti maurice mauricio max maxim maxime mayank michael michal michel miguel mihir mikael mike mikhail milan miles milind milo milton
miroslav mitch mitchell mo mohamed mohammad mohammed mohan mohit monty morgan morris morten moshe mukesh murat murray mustafa nadav nadeem nandan narayana narendra nat nate nathan nathaniel naveen navin neal ned
neel neeraj neil nelson nicholas nick nicklas nico nicola nicolas niels nigel nikesh nikhil niklas nikolai nikolay nilesh nils nima niraj nitin noah noam noel nolan norman odd olaf ole oleg oliver olivier omar omer omid oren orlando
oscar osama oskar osman otto owen pablo palmer pankaj paolo parag parker pascal pat patrice patrick paul paulo pavan pavel pawel pedro pekka pete peter petr petri phil philip philipp philippe phillip pierre
piers pieter piotr piyush prabhakar pradeep prakash pranav prashant prasad preston praveen prem priyank puneet qasim quentin quincy rafael rafi raghu rahul raj rajan rajeev rajesh rajiv rakesh ralf ralph ram ramesh rami
ramon randall randy raphael raul ravi ray raymond reed reggie reid reinhard rene reuben rex reza ricardo rich richard rick ricky rishi ritesh rob robby robert roberto robin rod roderick rodney rodrigo roelof roger
rohan rohit roland rolf roman romain ron ronald ronan ronnie rory ross roy ruben rudolf rudy rupert russ russell rustam ryan sachin sajjan saleh salil salman salvatore sam sameer samir sampath samuel sandeep sander sanjay
sanjeev sanjiv santiago santosh sarath satish satoshi satya saul saurabh scott sean sebastian sebastien serge sergei sergey sergio seth shai shahid shane shankar shantanu shaun shawn shay shekhar sheldon shigeru shinji shinzo
shiv shlomo shmuel shou shridhar shuji siddharth sid simon sohail sol soren spencer srini srinivas sridhar stan stanislav stanley stefan stefano stephan stephane stephen stephon steve steven stewart stuart subash sudhir suhail sumit sundar sunil suresh sushil sven sylvain
tadashi takashi takeshi tamir tarek tariq ted teddy terrence terry tetsuya thabo theo theodore thiago thibault thierry thomas thorsten tim timo timothy tobi tobias toby todd tom tomas tomasz tomer tommy toni tony toshi travis trent trevor
tristan troy tucker tyler udo ulf ulrich umar umesh uri uwe vaibhav valentin varun vasant venkat vernon vic vicente victor vidal vijay vikas vikram viktor vinay vince vincent vineet vinod vipul viral vishal vitalik vitaly vivek vlad
vladimir volker wade wael waleed wally walt walter warren wayne wei wendell werner wes wesley wilfred wilhelm will willem william willie wim winston wojciech wolfgang xavier yair yann yannick yaron yasir yasuhiro yevgeny yoav yoel yoshi yoshua yosuke
yuri yuval yves zach zachary zack zane zeev zhang zoltan zvi
abdallah abdel abdoulaye abdullo abdulrahman abe abram abubakr abulfazl adama adan adi adolf adolfo adolph adriano advik afonso agustin aidan aiden aimar ajani aladdin alain alastair
albrecht alden alec aleksandar aleksei alexandros alexandru alf alfonso alonso alonzo alphonso alton amine ammanuel ammar anas anatoli anatoliy antoni antony anwar aputsiaq arata
archibald ariki armaan armand arno aron artie augusto aykhan aziz bakary balazs bandar bandile banele barrett bartholomew benito bennie benson berat bernardo bert bertram beshoi bibek
billy bishal blaine bobby brady branden branislav brenton bret brice bryce bryon burt cal camilo cecil charbel chas chet christos clarence claus clemens cletus clyde cole collin connor
cornelis cornelius curt damion daren darnell darrel darrin darryl daryl davi deandre dejan delbert demetrius denis deon deshawn deven dewayne dewey dietrich dillon dimitris dion domingo
dominick dominykas donnell donnie donny donovan dorian dovydas doyle duane dudley dwayne dyllan ebenezer edmond edoardo edwardo efren elbert eldon eliot elisha elmer elton elvin elwood
emanuel emiliano emilio emilis emirhan emmett ergi erick errol ervin eugen everett eymen ezra fabien fabrizio fahd ferdinando fidel fionn fletcher franciszek franklyn freddie freddy
frederik fredrick frits fritz fyodor gabreal gabrielius garry garth georgios georgy gerardo gerrit gert gilbert gilberto gilles gino giorgi giorgis giuseppe godfrey gord gottfried grady
gregorio guilherme gunnar gunter gustave gustavo halim harlan harri haruhito haruta hayato heath heitor henryk horace horacio horatio hossein howie humberto huseyin huseyn hussain ibai
ichika iker ilija inunnguaq ionut irvin irving irwin isaiah isaias isiah ismael issac itsuki jaka jakov jameson jamison jarod jarrett jarrod jarvis jayden jayson jed jeffery jeffry
jerald jermaine jeronimo jimi jimmie joesph joey johnathan johnathon johnie johnnie jokubas jonathon jonny jordon josue jozef julen kacper kajus kamil kanata kathem kauri keenan
kendrick kenton kermit keven kingsley kiril kirill kirollos kristopher kurtis kyls lamar lambert lamont landon laurence leandro leevi leland lennart leonel lester lethabo levente lonnie
loren louie lovro lucien ludvig luka luuk lyle lyndon macaulay mahamadou mahammad mahdi majd malachai malachy manfred manny marcell marios markos marlon marti martim masoud matej
matheus mathew mathis matias mattia matus matyas maximilian maximiliano melvin merle mervin mervyn micah micheal mikaere mikel mikolaj milhouse minato modibo mohamad moses moussa
muhamed muhammed murad myles myron nahom nathanael nathy neville nguyen nickolas niilo nikau niles nojus nomaan oier olav orville oswald oumar patrik paulie paulos percy petar petros
pietro pravit pyotr quinton randal randolph raoul rawiri rayan recep reece reginald regis reyansh reynaldo rhett riccardo richie rickey rickie roan robbie rocco rodger roel rogelio
rolando ronny roscoe rudolph rufus ryou salik samkelo sammie sammy sandro santino saqib scottie scotty seamus sekou sepp seymour shaquille shayne shelton sidney sigmund silas
siyabonga slobodan souleymane souta stanislaw stefanos stevie stu suraj svend syed sylvester tadgh taichi taika tareq tatsuki terence terrance terrell thad thaddeus thom tod tommie
tomoharu truman tunar tyrone ughur ulrik ulysses umberto unax usman valentine vance vihaan vincenzo vivaan vojtech wallace waylon wilbert wiley wilfredo wilfrid wilfried willard willis
winfried winslow woodrow wout wyatt xhoel yahli yanis yassin yassine yevgeni yonas yonatan yonathan yousouf yuen yury yusif yuuma zac zachariah zachery zackary zahid
`)

/** Given names mostly borne by women; case-folded. */
export const WOMEN: ReadonlySet<string> = wordSet(`
adaora akosua ama avery femke freja kateryna meera nawal nomsa olive peyton pilar sanne skye wanjiru aaliyah adaobi adina agata agnieszka aicha aiko aino alena aliya amira anahita anais anat andreea anette angelika anisha ankita annalisa anneke anneli annelies annika anouk ansa antje
anushka aparna arianna arushi ashima asiya atsuko ayse azadeh azra barbora beata bhavna birgit birgitta bisi bojana branka camilla catarina caterina cecile chandni chiara chidinma chika
chioma ciara clementine dagmar danuta darya deepika devika dikla dilara dominika dorota ebru egle eimear einat elina elodie elzbieta emine emmanuelle esra eszter eugenia evelina ewa fatma
fernanda flavia frederique funmilayo gabriella galia galit gayatri geeta ghada gilda giovanna gudrun gulnara gunilla hadas hadiza hanane hanna hannele hatice hawa heba hedvig heike henna
hilde hiroko huda ifeoma ilaria ilona ingeborg ioana irena irit isabela iwona izabela jacinta jadwiga jasmin jaya jelena jennie joana jolanta josefina jovana judit julieta justyna jyoti kaja
kalpana kamila karolina kasia katarina katarzyna katerina katja khadija kiara kinga kirsi klara kristiina krystyna lalitha lamia larisa leonie liesbeth lilach liliana linnea liora ljiljana
lotta louisa luciana ludmila lynda lyudmila mara maarit madhavi madina magda maia maike maja malgorzata malin mara margherita margot mariana maribel marietta marija marika mariko marit marja
marketa mathilde mayra mayumi meena megha mehr melike meltem merve mette michela milena minna mirjam moira mouna myriam nadezhda nahid naina nandini nataliya natalya nayeli nesrin nevena
nidhi nilufar nkechi noemi noura nuala nuria nurit ofra oksana olena oluchi oonagh orit padmasree pallavi paola patrycja payal pernille pinar preeti priti priyanka radha ragnhild raisa rakhi
ramona rasha reema reshma riikka ritu rocio roxana rupal rupali sabina sadia saila saira sakshi samira sangeeta sanna sarita saskia seema selma shalini shanti sharmila sheetal shilpa shirin
shruti shweta sibel sigal silja simona sirpa smriti snezana sofie solveig sonal soumaya stefania suman sumitra sushma tamar tanja tarja tatjana teodora thandiwe tiina tijana titilayo toyin
trine trudy tuuli ulrike urszula usha vaishali vandana vanja varsha vasilisa veena vesna vibha vidya viktoria viviana yaffa yana yelena yetunde yevgenia yoshiko yukiko yulia yuliya zanele
zeina zina zofia zohra zsofia
telisha billie katy nabila neetika kasey aoyon taylor-rose ginny shira inbal orly noa maayan yifat michal tal efrat ayelet ananya aishwarya ishita vineeta falguni ghazal radhika anjali upasana shradha kiran richa suchi roshni sneha tanvi xiaohong meiling yifei jingjing fangfang yuriko haruka ayumi naoko akiko tomoko minji jiyoung soyeon eunji chiamaka ngozi adaeze folake amara fatou aminata leila latifa aysegul elif zehra selin defne siobhan aoife niamh saoirse grainne orla sinead ashlee kaylee haley hailey madison brianna abby abigail ada adele aditi adriana agnes aisha alana alejandra alessandra alexandra alexis alice alicia alina alisha alison allison alyssa amanda amber amelia amelie amina amrita amy ana anastasia andrea angela angelica
angie anika anita anja anjali ann anna annabel anne annette annie antonia april ariana arlene ashley asha astrid audrey aurora ava ayesha barbara beatrice beatriz becky belinda bella bernadette bertha beth bethany betsy betty beverly
bianca bonnie brenda bridget brigitte brittany brooke camila camille candace carina carla carly carmen carol carole carolina caroline carolyn carrie cassandra catherine cathy cecilia celeste celine charlotte chelsea
cheryl chloe christiane christina christine christy cindy claire clara clarissa claudia colleen connie constance cora corinne courtney cristina crystal cynthia daisy daniela danielle daphne dawn deborah debra deena deepa deirdre
delphine denise diana diane dina divya dolores donna dora doreen doris dorothy edith eileen elaine eleanor elena elise elisa elisabeth elizabeth ella ellen eloise elsa elsie emilia emily emma erica erika erin esperanza
estelle esther eva eve evelyn faith fatima faye federica felicia felicity fidji fiona florence frances francesca francoise freya gabriela gabrielle gail gayle gemma genevieve georgia georgina geraldine gillian gina ginni gisele giulia
gloria grace greta gretchen guadalupe gwen gwynne hannah harriet hazel heather heidi helen helena helene helga henrietta hilary hilda hillary hope huma ida ilse imogen indira indra inga ingrid ines irene irina iris isabel
isabella isabelle ivana ivy jackie jacqueline jacinda jana jane janet janice janine jasmine jayshree jean jeanette jeanne jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn johanna josephine joy joyce juanita judith
judy julia juliana julie juliet june justine kaitlin kamala kara karen karin karina karla kate katharina katherine kathleen kathryn kathy katie katrina katya kavita kay kayla keiko kelly kerry kim kimberly
kirsten kirstie kristen kristin kristina lara latoya laura lauren lea leah leena leila lena leslie leticia letitia lidia lila lillian lily lina linda lindsay lindsey lisa liz liza lois lola lora lorena loretta lori lorna lorraine
louise lourdes lucia lucie lucinda lucy luisa lydia lynn lynne mackenzie madeleine madeline maeve magdalena maggie malala mandy manuela marcia margaret margarita margit margrethe maria mariam marian marianne marie marielle marilyn marina
marisa marissa marjorie marlene marta martha martina mary maryam matilda maureen maxine maya megan meghan mei melanie melinda melissa mercedes meredith mia michaela michele michelle mila mildred mina mindy mira miranda miriam
mitsuko molly mona monica monika monique muriel myra myrna nadia nadine nancy naomi natalia natalie natasha neha nicole nicky nikki nina nisha noor nora noriko norma nour octavia odette olga olivia ophelia paige pamela parisa
patricia paula paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis pia polly pooja prachi priscilla priya radhika rachel rania rashmi rebecca regina rekha renata renee rhonda rita roberta robyn
rosa rosalind rosario rose rosemary rosie roxanne ruth ruzwana sabine sabrina sadie safra sakura sally salma samantha sandra sandy sara sarah savita selena selina serena shannon sharon shazia sheila shelley sheryl
shirley shivani shreya sibylle sienna silvia simone smita sofia sonali sonia sophia sophie stacey stacy stella stephanie sue sunita susan susanna susanne susie suzanne svetlana swati sylvia sylvie tabitha
tamara tammy tania tanya tara tatiana teresa tessa thea theresa thelma tiffany tina toni tracy trisha uma ursula valentina valeria valerie vanessa vera verena veronica vicki victoria viola violet virginia vivian viviane vivienne
wanda wendy whitney wilhelmina winifred xiaoyan yael yasmin yasmine yoko yolanda yuki yvette yvonne zainab zara zeynep zoe zuzana
aada aadya aaradhya aasha abagail abbey abbi abbie abi abie abril adaline adalyn addie addilyn addison adel adela adelene adelia adelina adeline adelynn adreanna adrianna adrianne
adriena adriene adrienne agatha aggie agustina aida aileen aimee aina ainsley aishah aisling aislinn aislynn ajla alaina alanis alanna alannah alanoud alayah alayna alecia aleisha
alesia alexia alia alicja aline alisa alise alissa aliza allyson althea alya alycia alysa alyson amahle amaia amaira amalia amberly amelija amilia anabel anamaria anastasija anaya
andjela aneta angelia angelina angeline angelique anisa anissa anjelica annabella annabelle annamaria annemarie annett annmarie anohito antoinette antonella anya arianne arielle arleen
arlena arlette aroha arpita ashanti ashleigh ashli ashlie ashly ashlyn ashraqat ashton asmita assil ataahua audra audri audry augustina augustine aurelia austeja avigail awa aya ayana
ayanna aygun aylin ayn aysel azuna barbra bayarmaa becca belinay benita bernadine bernice bertie beryl bess bessie bethanie bette bettie bettina bettye beula beulah beverley biljana
binita bintou bismah blanca blanche blythe bobbi bobbie boglarka bolormaa bonita brandi brandie breanna bree brenna briana brianne bridgett bridgette brigid britney britt brittney
brittni brittny bronwyn bryanna brynn caitlin caitlyn calista callie camile candice cara carissa carlene carley carlie carlota carlotta carmela carmella carrol casandra cassie catherina
cathleen cathryn catrina cayla cecelia cecily celia celina chanelle chantal chantelle charis charissa charla charlena charlene charlette charmaine chedeline chelsey cheri cherie chrissy
christa christal christen christiana cierra cindi clair clare clarice claudette claudine clotilde coleen colette concepcion constanza consuelo coralie cordelia cori corina corine
corinna cornelia corrine courtni courtny cyndi dahlia daina damaris damia danette dani danica daniella danika daniz daphna darby darcey darcie daria darla darlena darlene davida davina
dayle dayna deana deandra deann deanna deanne debbie debby debora debrah dede deedee deidre delia delilah delores deloris demetria dena denice desiree dhia dianna dianne dinah dionne
diya djeneba dorla dorothea dorthy dottie ecrin edel edie edna edwina eevi eisha ekaterina ekta elaina elana eleni eliana elicia elida elie elin elinor eliska eliza elizabete elizaveta
ellie elly elma elnora elouise elva elvina elvira emanuela emelda emely emile emilee emilie emilija emina emmaline emmeline emmie emmy enid ericka erma ernestina ernestine eryn esma
esmeralda estela estele estella ester estere ethel etta eugenie eunice evangelina evangeline evelin evi evita fanta farah farida farrah farzana fatemeh fatiha fatin fatoumata felecia
fenna fien fozia fran francina francine francisca freda frida frieda gabija gamalat gamila gena genna georgette georgie geraldina geri germaine gertrud gertrude gianna gisela giselle
gita gladys glena glenda glenna glynis golda goldie googoosh gracie graciela griselda gunay gunel gwendolyn gwyneth habiba hala hanah hariet hariette harriett harriette hasnaa hasti
hattie hayley helmi hermine hessa hester hildegard himari hollie hortense hosna hosniya hussa ila ilene iliana ilina imane imelda imogena imogene inji iona irati irma isabele isabell
isadora isidora islande isobel iva ivaana ivalu izaro jacky jaclyn jacquelina jacquelyn jami janae janele janelle janessa janette janie janina janis jaqueline jasmina javiera jayne
jazmin jazmine jeana jeane jeanie jeanina jeanine jeanna jeannette jeannie jeannina jeannine jena jenelle jenifer jennette jenni jeri jerri jesica jil jilian jillian joane joann jodi
jodie joelle johana joleen jolena jolene joni josefa josefine joselyn josephina josie joya juana judeline julianna julianne julienne juliette julissa justina kabita kacey kadiatou
kaitlyn kaleigh kallie kamile kanyakumari kari karima karissa karly karyn kassandra kassie katelyn katelynn katharine katherina kathie kathrine kati katia katlyn kaye kayleigh keeley
keely keira keisha kejsi keley keli kelley kelli kellie kelsie kely kendra kenna kenza kera keri kerri khadije khawla kheira khongordzol kiana kiera kiersten kiley kimberlee kimberley
kimberli kimmernaq kira kirstin kizzy klea konul kori kourtney krista kristi kristie kristine kristy kristyna krystal kyla kylee kylie lacey lacie ladona ladonna laia laila lakesha
lamija larissa latasha latisha latonya laurie lauryn laverna laverne lavinia laxmi layla leana leandra leane leann leanna leanne leigh leilani leja lejla lela lenora lenore leola leona
leonora leora lesedi lesley lesli lesly lettie lexie leyla lian liana lianne libbie libby lidya liepa lili lilia lilian lilja lillia lillie lindsi lindsy lisette liv livia lizbeth
lizette lizzie lolita loraina loraine lorene lorie lorraina lorri lorrie lotte lottie louella lovelie luann lucija lucile lucille luela luella luise lulwa lupita lyn lyna lyndsey lyne
lynette lynna lynnette lynsey mabel mable macie madalyn maddie madelina madelyn madge magdalene maha maire maisie maite malen malia malika malinda mallory mandakranta manon marcela
marcella marcelle marci marcie marcy margarette margarida marge margery margie margret margrette marguerite mariah mariamawit mariami mariane marianna mariela mariella maris marisol
maritza marla marlena marnie marsha martine marwa maryan maryann marybeth maryjane marylou masoumeh matilde mattie maud maude maura mavis maxina maybell maysoun mazie mckenzie meagan
melina melisa mellisa meriem merissa merjem meron meryem meryl micaela mikaela milagros milica millicent millie milly minenhle minnie miral mirlande mitzi miyar mobina mollie mrignayani
myrlande myrtle naasunnguaq nadene nadina nadya nahia naima nalla nanette naomie narges nathalie nehir nela nelisa nellie nerissa nesreen nichole nicki nicolette niharika nika niki
nisanur nita nivi noella noelle norah noreen nouf nuray nurul nyla odelia odval ofelia oisha oumou oyunbileg paninnguaq parvati patrica patti pattie patty paulette philomena phylis
pipaluk polina priscila priyamvada puteri queenie quiana rabina rachael rachele rachelle rachida raina randi raquel rayna reanna reba rebeca rebeka rebekah reem reihaneh reina renae
reyna rhea rhiannon rhoda rhona richelle ricki rikki riko rimas riya robbin rochele rochelle roghayyeh rolanda ronda ronna rosalie rosalina rosalinda rosalyn rosanna rosanne roseann
roseanne rosella roselle rosemarie roslyn rowena roxane roxanna roxie roxy ruthie saanvi sahar saida sakeena sakineh sallie salome sarina scarlett serife setayesh sevda sevinj shahd
shaikha shaim shaimaa shakira shana shanaya shanda shania shanna shanon shari sharlene sharron sharyn shauna shawna shayla shayma shayna sheena shelia shelly sheri sheridan sherifa
sherri sherrie sherry shirli shirly shona shristi shyla sillin sindy siti sobia sofija somayyeh sondra sonja sonya staci stacie starla stefanie stela suha sumayah susana susane susannah
susi suzan suzana suzane suzanna suzette suzie suzy sybil tabatha talia talitha tamera tamika tammi tammie tamra tanika tanisha tarana taryn tasha tawana tegan tereza teri terri terrie
tess tessie thandolwethu theodora therese thomasina tiana tianna tingting tisha tonia tonya tracey traci tracie tricia trina trish trista tula tyra urte uxue valery vanesa velma verna
vernice vickie vicky vikky viktorie viktorija vilte violeta vivien vusala wakana wendi whitni whitny widelene wila willa wilma winnie winnifred winona xiaomei ximena xinyi yagmur yarin
yesenia yuina yvona yvone yvonna zahra zeinab zelma zeynab zineb zoey
`)

/** Given names of both; case-folded. */
const EITHER: ReadonlySet<string> = wordSet(`
aleksandra nikita
ajit alex ariel bailey blair bo casey chen chris christy cody dakota dana devon drew dominique eden ellis emerson finley frankie hao hayden hong hui jaden jamie jesse jian jing jo jordan kiran lan lei lin ling logan lou min ming
morgan niki ning noor parker pat phoenix ping quinn reese remy riley robin rowan sage sam sasha shan shiloh skyler sloan sydney taylor terry tracy xiao xin yan yi ying yu yun jie jun bin feng gang hai ji jin kun liang long ning peng
qiang rui shuai tao tian wen xiang xu xue yang yong yuan zhen zhi zhong ziv kyung hyun ji-woo jae jae-yong min-ho seung sung young jong tae-won
`)

/** Is a word a common given name, of whatever culture? Single short ones of Chinese and Korean need more evidence. */
export const isGivenName = (word: string): boolean => {
  const form = plain(word)
  return MEN.has(form) || WOMEN.has(form) || EITHER.has(form)
}

/** Without accents: "zoë" is "zoe". Jean-Luc goes by his first part. */
function plain(word: string): string {
  const dash = word.indexOf('-')
  const part = dash > 1 && dash < word.length - 2 && !EITHER.has(word) ? word.slice(0, dash) : word
  for (let i = 0; i < part.length; i++)
    if (part.charCodeAt(i) > 127) return part.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  return part
}

/** The gender that a given name suggests, where it suggests one. */
export function genderOf(word: string): 'he' | 'she' | undefined {
  const form = plain(word)
  const man = MEN.has(form)
  return man === WOMEN.has(form) || EITHER.has(form) ? undefined : man ? 'he' : 'she'
}

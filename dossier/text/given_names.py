"""Given names that the press of the four languages prints, beside those of `bearers`. Data only.

None is an everyday word or a place in its language: what is both tells no person (Rose, Florence, Вера, أمل).
"""

from __future__ import annotations

ARABIC_FOREIGN = (
    "جوليان جوليا هيلين هيلينا أنطوان فيونا كارلا إيزابيل كريستين كريستينا ماتيو ماثيو أوليفيا أوليفييه سيباستيان "
    "فنسنت فينسنت جيرار جيروم دومينيك فرانك فرانكو ألبرتو أليكس ألكسندرا أندرو أندريا إليزابيث إيلينا إيرينا تاتيانا "
    "أولغا كسينيا أناتولي قسطنطين كونستانتين ياروسلاف رسلان روسلان تيمور غريغوري ستانيسلاف فاسيلي فلاديسلاف "
    "فياتشيسلاف ماكسيم دينيس أرتيوم كيريل جوناثان جيفري دانيال دانييل صامويل غريغ كيفن كينيث رونالد ستيفاني سوزان "
    "جنيفر جيسيكا ميشيل باربرا كارولين مارغريت إيما إيملي شارلوت هيلموت هانز يورغن كلاوس فولفغانغ ماتيا لويجي كارلوس "
    "ميغيل بيدرو خوسيه سيرجيو ماريو جوزيبي"
)
"""From other languages, in Arabic letters."""

ARABIC = (
    "سميرة سميرا سمية رنيم نورهان ياسمين ياسمينة رباب رغد لبنى لميس إيناس نسرين شيرين سوسن ميساء ميسون فريدة خديجة "
    "بثينة عبير نادين نادية صفية مصطفى معتز منير هيثم بسام أنس أنور أدهم إدريس بوعلام رشيد عبدو عمرو عقيل قتيبة لقمان "
    "مراد بولس بطرس جرجس يوحنا ميخائيل إلياس شربل أنطون طوني"
)
"""Arabic ones that are hardly ever another word."""

ENGLISH = (
    "aaron abigail adam adrian aidan alan albert alex alexandra alfred alison allison amanda amelia amy andrea angus "
    "annabel annie ashley barry beatrice becky bernie beth bethany bob brandon brenda brendan bruce bryan caitlin "
    "callum carl carol caroline cathy cheryl chloe chris christina christopher cynthia dan danielle danny dave "
    "deborah debra derek diana diane donna doris dorothy douglas duncan dylan edith edmund edwin eileen eleanor ella "
    "ellen elliot emma eric erin esther ethan eugene evelyn fergus fiona frances frankie fred freddie gareth gavin "
    "gemma geoffrey gerald geraldine gillian glenn gordon graham greg gwen hannah harold harriet harry heather heidi "
    "henrietta howard hugh hugo irene isaac isabel isabella jacob jake jamie jane janet janice jasmine jeff jenna "
    "jennie jenny jeremy jerry jill jim jimmy joan joanna joanne joel johnny josephine josh joshua joyce judith judy "
    "julian juliet justine kate katherine kathleen kathryn katie kelly ken kimberly kirsten kristen kyle lauren leah "
    "leo leonard leslie lewis liam lindsay lindsey lloyd lucas lucy luke lydia malcolm marcus marilyn marion marjorie "
    "martha martina matt maureen max megan melanie melissa mick mike miranda mitchell mohsin monica morgan nathan "
    "nathaniel neil nick nicola nicole nigel noah nora norman olivia owen pamela patrice paula pauline peggy penelope "
    "pete phil phoebe phyllis rachel ralph raymond rebecca rhys richard rick rodney roger rory rosemary russell ruth "
    "ryan sally sam samantha sara sean shane shannon sharon shaun sheila shirley sidney spencer stella stephanie "
    "steve stuart susanna suzanne sylvia tamara tara ted terence teresa tessa theodore tim tina todd tom tracy trevor "
    "valerie vanessa vera veronica vicky vincent wayne wendy wesley yvonne zachary zoe"
)

FRENCH = (
    "adèle adeline adrien agathe agnès alban alexandre alexis amandine amélie anaïs angélique anaëlle annick antonin "
    "apolline ariane armand armelle arnaud arthur astrid audrey augustin aurélie aurélien axelle bastien baptiste "
    "béatrice bénédicte benoît bérénice bertrand blaise blandine bruno capucine carine caroline cécile céline chantal "
    "charline claudine clémentine cléo clotilde coline colette coralie corentin corinne cyril damien danièle delphine "
    "denise didier diane dimitri dorothée édith edmond édouard éléonore élise élodie éloïse émeline émile émilie "
    "emmanuelle eric estelle étienne eugénie eva évelyne fabien fabienne fabrice ferdinand fernand florian françoise "
    "franck gabriel gabrielle gaëlle gaétan gaspard gautier geneviève geoffroy georgette ghislain ghislaine gilles "
    "ginette grégoire grégory guy gwenaëlle henri henriette hervé hortense hubert hugues ines irène jacqueline jeanne "
    "jeannine jérémie jérémy jérôme joëlle joseph josette josiane jules julien juliette justine karine laetitia "
    "laurence léa léo léonie léopold liliane lilian loïc louise lucien lucienne ludovic madeleine magali manon marc "
    "marcel margaux margot marguerite marianne marielle marius marlène maryse mathias mathieu mathilde matthieu maud "
    "maurice mélanie michaël micheline mireille monique muriel myriam nadège nadine noémie odette odile ophélie "
    "oriane pascal pascale patrice patricia paule paulette pauline perrine philibert philippine quentin raoul raphaël "
    "raphaëlle raymonde régine régis rémi rémy renaud renée rodolphe roland sabine sabrina salomé sandrine serge "
    "séverine simone solange solène stéphanie suzanne sylvain sylviane tanguy théo théodore théophile thibaud "
    "thibault thomas tiphaine tristan valentin valérie véronique violaine virginie vivien viviane william yann "
    "yannick yohan yolande yvan yvette yvon zoé"
)

FROM_ARABIC = (
    "abdelaziz abdelkader abdelmajid abdelmadjid abdelrahman abderrahmane abdelhamid abdelilah adel aïcha amina amine "
    "amir amira amjad anis asma assia atef aziz aziza badr badis bilal brahim chérif dalia dina djamel djamila fadi "
    "fahd fahad farid farida faris fares fatiha fatma fouad fuad ghada habib hala hamid hamza hanan hanane hani hasna "
    "hatem hayat hedi hichem hind houda huda hussam ihab ikram iman imane ismail issa jalal jamal jawad kamal kamel "
    "kenza khadija khalil lamia latifa lina lotfi lounes maha majed malek malik mansour mariam marwa meriem mehdi "
    "mona mouna mounir mourad muna munir mustapha nabila nada nadia nadir najib najla nassim nawal nizar noura nour "
    "omran othmane ousmane rabia rachid rached rachida radwan rafik rahma raja rana rania rashid rasha reem riad "
    "ridha rima sabri safia saïd salah saleh salem salim salma salwa samar sameh samer samia samira sarra selma shadi "
    "sharif shireen slimane sofiane sonia souad soraya suha taha taher tahar tamer taoufik wafa wahid walid wassim "
    "wissam yacine yasmin yasmine yasin yassin yousef younes zahra zaki zakaria zineb"
)
"""Arabic ones as English and French print them."""

RUSSIAN = (
    "авраам агата аглая азамат айдар алан александра алина алиса алла альберт альбина амир анастасия анжелика "
    "антонина анфиса арам арина аркадий арман арсен арсений артём артур аслан ася афанасий ахмат батыр богдан "
    "борислав булат вадим валентин валерия варвара василиса вениамин виолетта виталина владлен всеволод гавриил "
    "герман глеб гульнара давид дамир даниил данила диана дина динара евгения евдокия егор елизавета ефим жанна захар "
    "зинаида зоя ибрагим игнат изабелла ильдар ильяс инга инесса инна иннокентий иосиф ирма камила карина катерина "
    "кира клавдия клара кристина леонид лиана лидия магомед майя марат маргарита марианна марьяна матвей милана мирон "
    "моисей мурат наиль наум нелли нелля никифор олеся оскар павел полина прохор равиль радик рафаэль рамзан рашид "
    "регина рената ренат ринат родион розалия ростислав рубен рустам рустем савелий самуил святослав серафим серафима "
    "снежана стефания сулейман таисия тарас тимофей тимур тихон ульяна фаина фарид фатима феликс филипп фома харитон "
    "хасан шамиль эвелина эдгар эдуард элеонора элина эльвира эльдар эмиль эмма эрик юлиан юлиана юлий юнус яков яна"
)

RUSSIAN_FOREIGN = (
    "адриан алан алехандро анджей анн антонио антуан бенджамин бернар бруно вальтер венсан винсент вольфганг гарри "
    "гийом грегори гюнтер даниэль джанет джейн джейсон джек джеффри дженнифер джессика джим джонатан джулиан джулия "
    "доминик жаклин жанна жерар жером жюльен изабель йенс йозеф карл карлос кевин кеннет клаус клод кристиан кристин "
    "кристоф лора луи лукас люк маргарет марсель мартин матиас матье мишель морис мэттью ник оливер оливия оливье "
    "патрик пьер рафаэль реми рене рональд самира себастьян симон скотт софи стюарт сьюзан тед тим тьерри фиона франк "
    "франсиско фредерик фридрих хавьер ханс хелен хорхе хосе хуан чарли шарлотта эдвард элен элизабет эмили эндрю "
    "эрик эрнст юрген"
)
"""From other languages, in Cyrillic letters."""

"""Countries, cities, streets, name stems and ordinary personal names for invented overseas operators."""

from typing import NamedTuple


class City(NamedTuple):
    """A real city with one of its postcodes and a telephone pattern whose x are subscriber digits."""

    en: str
    ja: str
    postcode: str
    telephone: str


class Country(NamedTuple):
    """What one country lends to its operators; address takes {n}, {street}, {city} and {pc}."""

    code: str
    en: str
    ja: str
    market: str
    style: str
    languages: tuple[str, ...]
    total: int
    address: str
    cities: tuple[City, ...]
    streets: tuple[str, ...]
    stems: tuple[tuple[str, str], ...]
    given: tuple[str, ...]
    family: tuple[str, ...]


def _country(head: str, address: str, cities: str, streets: str, stems: str, given: str, family: str) -> Country:
    code, en, ja, market, style, languages, count = head.split("|")
    return Country(
        code,
        en,
        ja,
        market,
        style,
        tuple(languages.split()),
        int(count),
        address,
        tuple(City(*city.split("/")) for city in cities.split("; ")),
        tuple(streets.split("; ")),
        tuple((latin, kana) for latin, kana in (stem.split("/") for stem in stems.split("; "))),
        tuple(given.split("; ")),
        tuple(family.split("; ")),
    )


COUNTRIES: tuple[Country, ...] = (
    _country(
        "DE|Germany|ドイツ|europe|german|de en|12",
        "{street} {n}, {pc} {city}, Germany",
        "Munich/ミュンヘン/80333/+4989999981xx; Hamburg/ハンブルク/20354/+49406696912xx; "
        "Berlin/ベルリン/10117/+493023125xxx; Cologne/ケルン/50667/+492214710xxx; "
        "Frankfurt/フランクフルト/60311/+496990009xxx; Stuttgart/シュトゥットガルト/70173/+49711555012x",
        "Lerchenweg; Kastanienallee; Marktstrasse; Uferstrasse; Bahnhofstrasse; Gartenweg; Schillerstrasse",
        "Ahornweg/アホルンヴェーク; Lerchenruf/レルヒェンルーフ; Nordkiesel/ノルトキーゼル; "
        "Silberpfad/ジルバープファート; Kranichzug/クラーニヒツーク; Morgentor/モルゲントーア; "
        "Weitwinkel/ヴァイトヴィンケル; Birkenhafen/ビルケンハーフェン; Sternkompass/シュテルンコンパス; "
        "Quellental/クヴェレンタール; Falterwind/ファルターヴィント; Rotbuche/ロートブーヘ",
        "Katrin; Stefan; Anja; Markus; Julia; Tobias; Sabine; Florian",
        "Schneider; Weber; Hoffmann; Wagner; Becker; Krause; Vogel; Lange",
    ),
    _country(
        "FR|France|フランス|europe|french|fr en|9",
        "{n} {street}, {pc} {city}, France",
        "Paris/パリ/75009/+331990012xx; Lyon/リヨン/69002/+334780001xx; Nice/ニース/06000/+334930001xx; "
        "Bordeaux/ボルドー/33000/+335560001xx; Nantes/ナント/44000/+332400001xx",
        "rue des Tilleuls; rue de la Gare; avenue de la République; rue du Moulin; rue Pasteur; quai des Marchands",
        "Cap Glycine/カップ・グリシーヌ; Sentiers de Brume/サンティエ・ド・ブリュム; "
        "Les Malles Bleues/レ・マル・ブルー; Hirondelle d’Est/イロンデル・デスト; "
        "Chemin Vermeil/シュマン・ヴェルメイユ; Lanterne et Pin/ランテルヌ・エ・パン; "
        "Orée du Levant/オレ・デュ・ルヴァン; Trois Ponts/トロワ・ポン; Carnet d’Érable/カルネ・デラブル",
        "Claire; Julien; Sophie; Nicolas; Camille; Antoine; Isabelle; Mathieu",
        "Martin; Bernard; Petit; Durand; Moreau; Girard; Roux; Fournier",
    ),
    _country(
        "IT|Italy|イタリア|europe|italian|it en|8",
        "{street} {n}, {pc} {city}, Italy",
        "Milan/ミラノ/20121/+390255501xxx; Rome/ローマ/00184/+39064555xxxx; "
        "Florence/フィレンツェ/50123/+39055555xxxx; Turin/トリノ/10121/+39011555xxxx; "
        "Bologna/ボローニャ/40121/+39051555xxxx",
        "Via dei Tigli; Via Mazzini; Via del Mulino; Corso Garibaldi; Via San Marco; Via della Rosa",
        "Vela Ambrata/ヴェーラ・アンブラータ; Ponte Lucente/ポンテ・ルチェンテ; "
        "Passo Sereno/パッソ・セレーノ; Civetta Blu/チヴェッタ・ブル; Alba d’Acero/アルバ・ダーチェロ; "
        "Mappa Fiorita/マッパ・フィオリータ; Sette Bussole/セッテ・ブッソレ; Colle Nuvola/コッレ・ヌーヴォラ",
        "Giulia; Marco; Francesca; Luca; Elena; Andrea; Chiara; Davide",
        "Russo; Ferrari; Romano; Colombo; Ricci; Marino; Greco; Conti",
    ),
    _country(
        "ES|Spain|スペイン|europe|spanish|es en|7",
        "{street} {n}, {pc} {city}, Spain",
        "Madrid/マドリード/28004/+34915550xxx; Barcelona/バルセロナ/08007/+34935550xxx; "
        "Valencia/バレンシア/46002/+34965550xxx; Seville/セビリア/41001/+34955550xxx",
        "Calle del Olmo; Calle Mayor; Calle de la Fuente; Paseo de los Tilos; Calle San Miguel",
        "Garza Azul/ガルサ・アスル; Ruta del Cerezo/ルタ・デル・セレソ; Siete Faros/シエテ・ファロス; "
        "Puerta Naranja/プエルタ・ナランハ; Nube y Camino/ヌベ・イ・カミーノ; "
        "Almendro Viajero/アルメンドロ・ビアヘーロ; Brisa de Levante/ブリサ・デ・レバンテ",
        "Lucía; Javier; Marta; Pablo; Elena; Álvaro; Carmen; Sergio",
        "García; Fernández; Moreno; Romero; Navarro; Torres; Ortega; Molina",
    ),
    _country(
        "NL|Netherlands|オランダ|europe|dutch|nl en|5",
        "{street} {n}, {pc} {city}, Netherlands",
        "Amsterdam/アムステルダム/1017 AB/+3120555xxxx; Utrecht/ユトレヒト/3511 CD/+3130555xxxx; "
        "Rotterdam/ロッテルダム/3011 BC/+3110555xxxx",
        "Lindenlaan; Molenstraat; Kerkstraat; Havenkade; Dorpsweg",
        "Wilgenpad/ウィルヘンパット; Oosterkim/オーステルキム; Kraanvogel Route/クラーンフォーヘル・ルート; "
        "Blauwe Sloep/ブラウエ・スループ; Zevenvaart/ゼーフェンファールト",
        "Sanne; Jeroen; Marieke; Bas; Lotte; Daan",
        "de Vries; Bakker; Visser; Smit; Mulder; de Boer",
    ),
    _country(
        "BE|Belgium|ベルギー|europe|french|fr nl en|3",
        "{street} {n}, {pc} {city}, Belgium",
        "Brussels/ブリュッセル/1000/+322555xxxx; Antwerp/アントワープ/2000/+323555xxxx; Ghent/ヘント/9000/+329255xxxx",
        "Rue du Marché; Lindestraat; Kapelstraat",
        "Nuage Cuivré/ニュアージュ・キュイヴレ; Havre de Saules/アーヴル・ド・ソール; Plein Sud-Est/プラン・シュデスト",
        "Élise; Thomas; Charlotte; Wouter",
        "Peeters; Janssens; Dubois; Lambert",
    ),
    _country(
        "AT|Austria|オーストリア|europe|german|de en|4",
        "{street} {n}, {pc} {city}, Austria",
        "Vienna/ウィーン/1060/+431555012xx; Salzburg/ザルツブルク/5020/+4366255501x; "
        "Graz/グラーツ/8010/+4331655501x; Innsbruck/インスブルック/6020/+4351255501x",
        "Lindengasse; Mühlgasse; Schulstrasse; Feldgasse",
        "Enzianblick/エンツィアンブリック; Gamsweite/ガムスヴァイテ; Wiesenruh/ヴィーゼンルー; "
        "Zirbenklang/ツィルベンクラング",
        "Verena; Lukas; Christina; Georg",
        "Gruber; Huber; Pichler; Steiner",
    ),
    _country(
        "SE|Sweden|スウェーデン|europe|nordic|sv en|3",
        "{street} {n}, {pc} {city}, Sweden",
        "Stockholm/ストックホルム/111 29/+468465900xx; Gothenburg/ヨーテボリ/411 06/+4631740060x; "
        "Malmö/マルメ/211 22/+46406280010",
        "Storgatan; Kungsgatan; Björkvägen",
        "Ljungstigen/ユングスティーゲン; Tranleden/トランレーデン; Norrblick/ノルブリック",
        "Karin; Erik; Sara; Johan",
        "Lindqvist; Bergström; Sandberg; Nyström",
    ),
    _country(
        "DK|Denmark|デンマーク|europe|nordic|da en|3",
        "{street} {n}, {pc} {city}, Denmark",
        "Copenhagen/コペンハーゲン/1208/+4533550xxx; Aarhus/オーフス/8000/+4586550xxx; "
        "Odense/オーデンセ/5000/+4566550xxx",
        "Skovvej; Kirkegade; Havnegade",
        "Hyldetoft/ヒュルデトフト; Lyngsti/リュングスティ; Sejlhjerte/サイルイェルテ",
        "Mette; Lars; Camilla; Anders",
        "Nielsen; Kristensen; Poulsen; Madsen",
    ),
    _country(
        "FI|Finland|フィンランド|europe|nordic|fi sv en|3",
        "{street} {n}, {pc} {city}, Finland",
        "Helsinki/ヘルシンキ/00120/+358955501xxx; Turku/トゥルク/20100/+358255501xxx; "
        "Tampere/タンペレ/33100/+358355501xxx",
        "Koivukatu; Rantatie; Kirkkokatu",
        "Koivupolku/コイヴポルク; Kurkilento/クルキレント; Aamutuuli/アームトゥーリ",
        "Anna; Mikko; Laura; Antti",
        "Korhonen; Nieminen; Laine; Heikkinen",
    ),
    _country(
        "PL|Poland|ポーランド|europe|slavic|pl en|4",
        "{street} {n}, {pc} {city}, Poland",
        "Warsaw/ワルシャワ/00-024/+48225550xxx; Kraków/クラクフ/31-011/+48125550xxx; "
        "Gdańsk/グダニスク/80-831/+48585550xxx",
        "ul. Lipowa; ul. Ogrodowa; ul. Polna; ul. Kwiatowa",
        "Srebrny Żuraw/スレブルニ・ジュラフ; Siedem Mostów/シェデム・モストゥフ; "
        "Wschodnia Ścieżka/フスホドニャ・シチェシュカ; Modry Klon/モドリ・クロン",
        "Agnieszka; Piotr; Magdalena; Tomasz",
        "Kowalczyk; Zielińska; Mazur; Wójcik",
    ),
    _country(
        "PT|Portugal|ポルトガル|europe|portuguese|pt en|3",
        "{street} {n}, {pc} {city}, Portugal",
        "Lisbon/リスボン/1200-109/+351215550xxx; Porto/ポルト/4050-161/+351225550xxx",
        "Rua das Flores; Rua do Carmo; Travessa da Fonte",
        "Andorinha Clara/アンドリーニャ・クララ; Farol do Nascente/ファロル・ド・ナセンテ; "
        "Sete Azulejos/セテ・アズレージョス",
        "Inês; João; Catarina; Tiago",
        "Ferreira; Carvalho; Lopes; Marques",
    ),
    _country(
        "IE|Ireland|アイルランド|europe|english|en|3",
        "{n} {street}, {city} {pc}, Ireland",
        "Dublin/ダブリン/D02 X285/+35312045xxx; Cork/コーク/T12 W8KP/+353214555xxx; "
        "Galway/ゴールウェイ/H91 E2KR/+35391555xxx",
        "Mill Street; Harbour Road; Abbey Lane",
        "Curlew Bay/カーリュー・ベイ; Hawthorn Trail/ホーソーン・トレイル; Slate & Heather/スレート・アンド・ヘザー",
        "Aoife; Ciarán; Niamh; Conor",
        "Murphy; Byrne; Doyle; Gallagher",
    ),
    _country(
        "CZ|Czechia|チェコ|europe|slavic|cs en|3",
        "{street} {n}, {pc} {city}, Czechia",
        "Prague/プラハ/110 00/+420225550xxx; Brno/ブルノ/602 00/+420541550xxx",
        "Lipová; Zahradní; Školní",
        "Modrý Čáp/モドリー・チャープ; Sedmero Cest/セドメロ・ツェスト; Javorová Stezka/ヤヴォロヴァー・ステスカ",
        "Tereza; Jakub; Lenka; Martin",
        "Novotný; Dvořák; Procházka; Kučera",
    ),
    _country(
        "GB|United Kingdom|英国|europe|english|en|12",
        "{n} {street}, {city} {pc}, United Kingdom",
        "London/ロンドン/SE1 9GF/+4420794609xx; Manchester/マンチェスター/M3 2BB/+441614960xxx; "
        "Edinburgh/エディンバラ/EH2 2AD/+441314960xxx; Bristol/ブリストル/BS1 4DJ/+441174960xxx; "
        "Leeds/リーズ/LS1 5ES/+441134960xxx; Cardiff/カーディフ/CF10 1EP/+442920180xxx",
        "Orchard Street; Mill Lane; Station Road; Albion Row; Tanner Street; Chapel Walk; Canal Wharf",
        "Larkfield & Moor/ラークフィールド・アンド・ムーア; Copper Heron/コッパー・ヘロン; "
        "Thistle & Tern/シスル・アンド・ターン; Quillmoor/クイルムーア; "
        "Saltmarsh Lane/ソルトマーシュ・レーン; Wrenhollow/レンホロウ; Fourth Lantern/フォース・ランタン; "
        "Ambleway/アンブルウェイ; Tidepost/タイドポスト; Rowan & Rail/ローワン・アンド・レール; "
        "Kestrel Yard/ケストレル・ヤード; Penny Compass/ペニー・コンパス",
        "Emma; James; Charlotte; Oliver; Hannah; Daniel; Rachel; Simon",
        "Taylor; Hughes; Walker; Bennett; Cooper; Ward; Morris; Clarke",
    ),
    _country(
        "CH|Switzerland|スイス|europe|german|de fr en|5",
        "{street} {n}, {pc} {city}, Switzerland",
        "Zurich/チューリッヒ/8001/+41445550xxx; Bern/ベルン/3011/+41315550xxx; "
        "Basel/バーゼル/4051/+41615550xxx; Geneva/ジュネーブ/1204/+41225550xxx",
        "Seestrasse; Lindenweg; Spitalgasse; Rosenweg",
        "Gletscherlicht/グレッチャーリヒト; Murmelpass/ムルメルパス; Arvenzug/アルヴェンツーク; "
        "Seeblau/ゼーブラウ; Bergdohle/ベルクドーレ",
        "Nadine; Reto; Simone; Urs; Corinne",
        "Keller; Meier; Frei; Baumann; Brunner",
    ),
    _country(
        "US|United States|米国|north_america|english|en|18",
        "{n} {street}, {city} {pc}, USA",
        "New York/ニューヨーク/NY 10013/+12125550xxx; Los Angeles/ロサンゼルス/CA 90012/+13105550xxx; "
        "San Francisco/サンフランシスコ/CA 94108/+14155550xxx; Chicago/シカゴ/IL 60654/+13125550xxx; "
        "Seattle/シアトル/WA 98104/+12065550xxx; Boston/ボストン/MA 02110/+16175550xxx; "
        "Honolulu/ホノルル/HI 96813/+18085550xxx; Houston/ヒューストン/TX 77002/+17135550xxx; "
        "Denver/デンバー/CO 80202/+13035550xxx",
        "Juniper Street; Harbor Avenue; Maple Street; Third Avenue; Lakeview Drive; Commerce Street; "
        "Orchard Avenue; Union Street",
        "Ninth Juniper/ナインス・ジュニパー; Bluestem Atlas/ブルーステム・アトラス; Cedarline/シダーライン; "
        "Tallgrass & Tide/トールグラス・アンド・タイド; Harborlight Nine/ハーバーライト・ナイン; "
        "Open Ledger/オープン・レジャー; Sagebrush Post/セージブラシ・ポスト; "
        "Millstone Arc/ミルストーン・アーク; Paper Kite Road/ペーパーカイト・ロード; "
        "Northfork Almanac/ノースフォーク・アルマナック; Redwing Lane/レッドウィング・レーン; "
        "Copper Sorrel/カッパー・ソレル; Second Meridian/セカンド・メリディアン; "
        "Lodestar Porch/ロードスター・ポーチ; Foxglove Pier/フォックスグローブ・ピア; "
        "Marigold Transit/マリーゴールド・トランジット; Driftwood Dozen/ドリフトウッド・ダズン; "
        "Ivory Plover/アイボリー・プローバー",
        "Jennifer; Michael; Laura; David; Megan; Kevin; Rebecca; Brian; Angela; Steven",
        "Miller; Anderson; Thompson; Martinez; Robinson; Nelson; Carter; Reed; Brooks; Sullivan",
    ),
    _country(
        "CA|Canada|カナダ|north_america|english|en fr|8",
        "{n} {street}, {city} {pc}, Canada",
        "Toronto/トロント/ON M5V 2T6/+14165550xxx; Vancouver/バンクーバー/BC V6B 1A9/+16045550xxx; "
        "Montreal/モントリオール/QC H2Y 1C6/+15145550xxx; Calgary/カルガリー/AB T2P 1J9/+14035550xxx",
        "Spruce Street; Lakeshore Road; Wellington Street; Cedar Avenue; Granite Way",
        "Loonwater/ルーンウォーター; Spruce & Sail/スプルース・アンド・セイル; "
        "Tamarack Eight/タマラック・エイト; Granite Fern/グラニット・ファーン; "
        "Bay of Larches/ベイ・オブ・ラーチ; Snowgoose Path/スノーグース・パス; Maplehinge/メープルヒンジ; "
        "Aspen Quay/アスペン・キー",
        "Sarah; Matthew; Julie; Andrew; Michelle; Ryan",
        "Campbell; Fraser; Tremblay; Wong; Stewart; Gagnon",
    ),
    _country(
        "AU|Australia|オーストラリア|oceania|english|en|11",
        "{n} {street}, {city} {pc}, Australia",
        "Sydney/シドニー/NSW 2000/+6125550xxxx; Melbourne/メルボルン/VIC 3000/+6135550xxxx; "
        "Brisbane/ブリスベン/QLD 4000/+6175550xxxx; Perth/パース/WA 6000/+6185550xxxx; "
        "Adelaide/アデレード/SA 5000/+6188550xxxx",
        "Wattle Street; Banksia Road; Station Street; Harbour Street; Victoria Lane; Ferry Road",
        "Wattle & Wren/ワトル・アンド・レン; Banksia & Beyond/バンクシア・アンド・ビヨンド; "
        "Tealwater/ティールウォーター; Lyrebird Lane/ライアバード・レーン; "
        "Saltbush Nine/ソルトブッシュ・ナイン; Paperbark Letters/ペーパーバーク・レターズ; "
        "Southern Plover/サザン・プローバー; Ironbark Post/アイアンバーク・ポスト; "
        "Coral Sextant/コーラル・セクスタント; Kurrawong Road/クラウォン・ロード; "
        "Bluegum Gate/ブルーガム・ゲート",
        "Kate; Luke; Nicole; Ben; Jessica; Craig; Melissa; Adam",
        "Harris; Mitchell; Watson; Kelly; Marshall; Hamilton; Webb; Dunn",
    ),
    _country(
        "NZ|New Zealand|ニュージーランド|oceania|english|en|3",
        "{n} {street}, {city} {pc}, New Zealand",
        "Auckland/オークランド/1010/+6495550xxx; Wellington/ウェリントン/6011/+6445550xxx; "
        "Christchurch/クライストチャーチ/8011/+6433550xxx",
        "Fern Road; Quay Street; Tui Lane",
        "Fantail Bay/ファンテイル・ベイ; Toetoe Track/トエトエ・トラック; Long Harbour/ロング・ハーバー",
        "Amy; Scott; Rachel; Hamish",
        "Robertson; Graham; Wilson; Turner",
    ),
    _country(
        "TW|Taiwan|台湾|east_asia|chinese|zh en ja|11",
        "No. {n}, {street}, {city} {pc}, Taiwan",
        "Taipei/台北/104/+88622555xxxx; Taichung/台中/400/+88642555xxxx; Kaohsiung/高雄/801/+8867555xxxx; "
        "Taoyuan/桃園/330/+8863555xxxx",
        "Zhongshan N. Rd.; Minsheng E. Rd.; Songjiang Rd.; Heping Rd.; Fuxing S. Rd.; Guangming St.",
        "Qinglan/晴嵐; Yunque/雲雀; Hehe/禾禾; Tingfeng/聴風; Yuanshu/遠樹; Xiguang/汐光; Baizhou/白舟; "
        "Songyin/松音; Chengxing/澄行; Lanquan/藍泉; Mianyun/棉雲",
        "Yi-Ting; Chih-Hao; Shu-Fen; Chun-Chieh; Mei-Ling; Wei-Ting",
        "Chen; Lin; Huang; Chang; Wu; Tsai",
    ),
    _country(
        "HK|Hong Kong|香港|east_asia|chinese|zh en|7",
        "{n} {street}, {city}, Hong Kong",
        "Kowloon/九龍/-/+8523555xxxx; Central/中環/-/+8522555xxxx; Wan Chai/湾仔/-/+8522555xxxx",
        "Canton Road; Hennessy Road; Queen’s Road; Nathan Road; Tung Street",
        "Harbour Sparrow/ハーバー・スパロー; Jade Ferry/ジェード・フェリー; Kapok Nine/カポック・ナイン; "
        "Misty Peak Way/ミスティ・ピーク・ウェイ; Bamboo Clock/バンブー・クロック; Tsing Fung/青楓; "
        "Lantern Pier/ランタン・ピア",
        "Wing-Yan; Ka-Ho; Suk-Yee; Chi-Wai; Mei-Yan",
        "Chan; Leung; Cheung; Ho; Lam",
    ),
    _country(
        "KR|Republic of Korea|韓国|east_asia|korean|ko en ja|8",
        "{n} {street}, {city} {pc}, Republic of Korea",
        "Seoul/ソウル/04524/+82255501xxx; Busan/釜山/48058/+82515550xxx; Daegu/大邱/41911/+82535550xxx",
        "Sejong-daero; Toegye-ro; Haeundae-ro; Dongseong-ro; Yulgok-ro",
        "Dalbit Gil/タルピッキル; Haneul Baram/ハヌルバラム; Sonamu Maru/ソナムマル; Namu Byeol/ナムビョル; "
        "Areum Gil/アルムギル; Badasori/パダソリ; Maehwa Dang/メファダン; Onnuri Saem/オンヌリセム",
        "Ji-eun; Min-jun; Soo-jin; Hyun-woo; Eun-ji; Sung-min",
        "Kim; Lee; Park; Choi; Jung; Kang",
    ),
    _country(
        "SG|Singapore|シンガポール|southeast_asia|english|en zh ms|7",
        "{n} {street}, {city} {pc}",
        "Singapore/シンガポール/068805/+656555xxxx; Singapore/シンガポール/179094/+656555xxxx",
        "Amoy Street; Telok Road; Bras Street; Cross Lane; Tanjong Road",
        "Tembusu Row/テンブス・ロウ; Orchid Sextant/オーキッド・セクスタント; "
        "Little Kingfisher/リトル・キングフィッシャー; Banyan & Bell/バンヤン・アンド・ベル; "
        "Raintree Five/レインツリー・ファイブ; Straits Lantern/ストレイツ・ランタン; "
        "Pandan Post/パンダン・ポスト",
        "Hui Min; Wei Liang; Siti; Rajesh; Serene",
        "Tan; Lim; Rahman; Nair; Goh",
    ),
    _country(
        "TH|Thailand|タイ|southeast_asia|thai|th en|7",
        "{n} {street}, {city} {pc}, Thailand",
        "Bangkok/バンコク/10110/+6623550xxx; Bangkok/バンコク/10330/+6625550xxx; "
        "Chiang Mai/チェンマイ/50200/+6653555xxx; Phuket/プーケット/83000/+6676555xxx",
        "Sukhumvit Road; Rama IV Road; Silom Road; Nimman Road; Charoen Road",
        "Dok Fah/ドークファー; Saeng Tawan/センタワン; Rim Khlong/リムクロン; Chang Noi/チャーンノーイ; "
        "Lom Nao/ロムナオ; Baan Fon/バーンフォン; Duang Dao/ドゥアンダーオ",
        "Kanya; Somchai; Pimchanok; Anan; Suda",
        "Srisuk; Wongsa; Chaiyasit; Boonmee; Rattana",
    ),
    _country(
        "MY|Malaysia|マレーシア|southeast_asia|english|ms en zh|5",
        "{n} {street}, {pc} {city}, Malaysia",
        "Kuala Lumpur/クアラルンプール/50450/+60355501xxx; Penang/ペナン/10200/+6042550xxx; "
        "Kuala Lumpur/クアラルンプール/50200/+60323850xxx",
        "Jalan Melati; Jalan Kenanga; Jalan Mawar; Jalan Sultan",
        "Kenanga Kita/クナンガ・キタ; Melur Path/ムルール・パス; Bintang Teduh/ビンタン・トゥドゥ; "
        "Hornbill Lane/ホーンビル・レーン; Serai & Salam/スライ・アンド・サラーム",
        "Nurul; Ahmad; Mei Yee; Kumar",
        "Ismail; Abdullah; Lee; Raman",
    ),
    _country(
        "ID|Indonesia|インドネシア|southeast_asia|indonesian|id en|5",
        "{street} No. {n}, {city} {pc}, Indonesia",
        "Jakarta/ジャカルタ/10220/+622155501xxx; Denpasar/デンパサール/80113/+62361555xxx; "
        "Surabaya/スラバヤ/60271/+623155501xxx",
        "Jl. Melati; Jl. Cendana; Jl. Merpati; Jl. Kenari",
        "Langit Senja/ランギット・スンジャ; Kaki Pelangi/カキ・プランギ; Teratai Rasa/トゥラタイ・ラサ; "
        "Jejak Embun/ジュジャック・ウンブン; Nusa Kembang/ヌサ・クンバン",
        "Dewi; Budi; Putri; Agus",
        "Santoso; Wijaya; Lestari; Hidayat",
    ),
    _country(
        "VN|Viet Nam|ベトナム|southeast_asia|vietnamese|vi en|4",
        "{n} {street}, {city} {pc}, Viet Nam",
        "Ho Chi Minh City/ホーチミン市/700000/+842855501xxx; Hanoi/ハノイ/100000/+842435550xxx; "
        "Da Nang/ダナン/550000/+842363555xxx",
        "Le Loi Street; Tran Phu Street; Nguyen Du Street; Hai Ba Trung Street",
        "Sen Xanh/センサイン; Canh Diep/カインディエップ; Nang Mai/ナンマイ; Song Que/ソンクエ",
        "Thi Lan; Minh Duc; Thu Ha; Quang Huy",
        "Nguyen; Tran; Pham; Le",
    ),
    _country(
        "PH|Philippines|フィリピン|southeast_asia|english|en tl|3",
        "{n} {street}, {city} {pc}, Philippines",
        "Manila/マニラ/1000/+63285550xxx; Cebu City/セブ/6000/+63325550xxx; Makati/マカティ/1226/+63288550xxx",
        "Mabini Street; Acacia Avenue; Sampaguita Street",
        "Tala & Tide/タラ・アンド・タイド; Bahaghari Path/バハグハリ・パス; Sampaga/サンパガ",
        "Maria; Jose; Angelica; Mark",
        "Santos; Reyes; Cruz; Mendoza",
    ),
    _country(
        "IN|India|インド|south_asia|english|en hi|5",
        "{n} {street}, {city} {pc}, India",
        "Mumbai/ムンバイ/400001/+91225550xxxx; New Delhi/ニューデリー/110001/+911145550xxx; "
        "Bengaluru/ベンガルール/560001/+918045550xxx",
        "Gandhi Road; Station Road; Lake View Road; Church Street",
        "Neelam Path/ニーラム・パス; Chandan Tree/チャンダン・ツリー; Saffron Kite/サフラン・カイト; "
        "Monsoon Ledger/モンスーン・レジャー; Peepal & Co./ピーパル",
        "Priya; Rahul; Anjali; Vikram",
        "Sharma; Mehta; Iyer; Kapoor",
    ),
    _country(
        "AE|United Arab Emirates|アラブ首長国連邦|middle_east|english|en ar|4",
        "Office {n}, {street}, {city}, United Arab Emirates",
        "Dubai/ドバイ/-/+97145550xxx; Abu Dhabi/アブダビ/-/+97125550xxx; Sharjah/シャルジャ/-/+97165550xxx",
        "Al Ghaf Street; Al Safa Street; Corniche Street",
        "Ghaf Tree/ガフ・ツリー; Pearl Dhow Lane/パール・ダウ・レーン; Oryx Lantern/オリックス・ランタン; "
        "Date Palm Nine/デーツパーム・ナイン",
        "Fatima; Omar; Layla; Yousef",
        "Haddad; Khalil; Mansour; Saleh",
    ),
    _country(
        "BR|Brazil|ブラジル|latin_america|portuguese|pt en|4",
        "{street}, {n}, {city} {pc}, Brazil",
        "São Paulo/サンパウロ/01310-000/+551135550xxx; "
        "Rio de Janeiro/リオデジャネイロ/20040-000/+552125550xxx; Curitiba/クリチバ/80010-000/+554135550xxx",
        "Rua das Acácias; Rua do Sol; Avenida Central; Rua Ipê",
        "Ipê Viajante/イペー・ヴィアジャンチ; Beija-Flor do Leste/ベイジャフロール・ド・レスチ; "
        "Trilha Anil/トリーリャ・アニル; Cais da Manhã/カイス・ダ・マニャン",
        "Fernanda; Rafael; Juliana; Eduardo",
        "Silva; Oliveira; Yamashita; Ribeiro",
    ),
    _country(
        "MX|Mexico|メキシコ|latin_america|spanish|es en|3",
        "{street} {n}, {pc} {city}, Mexico",
        "Mexico City/メキシコシティ/06600/+525555501xxx; Guadalajara/グアダラハラ/44100/+523335550xxx; "
        "Monterrey/モンテレイ/64000/+528115550xxx",
        "Calle Jacaranda; Calle Hidalgo; Avenida del Lago",
        "Colibrí Índigo/コリブリ・インディゴ; Jacaranda Norte/ハカランダ・ノルテ; Piedra de Luna/ピエドラ・デ・ルナ",
        "Gabriela; Alejandro; Daniela; Jorge",
        "Hernández; Ramírez; Castillo; Flores",
    ),
)

SUFFIXES: dict[str, dict[str, tuple[tuple[str, str], ...]]] = {
    "german": {
        "travel_agency": (
            ("Reisen", "ライゼン"),
            ("Fernreisen", "フェルンライゼン"),
            ("Studienreisen", "シュトゥーディエンライゼン"),
        ),
        "land_operator": (("Touristik", "トゥーリスティク"), ("Gruppenreisen", "グルッペンライゼン")),
        "mice": (("Tagungen", "ターグンゲン"), ("Event Agentur", "イベント・アゲントゥーア")),
        "media": (("Reisemagazin", "ライゼマガツィーン"), ("Medien", "メーディエン")),
    },
    "french": {
        "travel_agency": (("Voyages", "ヴォワイヤージュ"), ("Itinéraires", "イティネレール")),
        "land_operator": (("Circuits", "シルキュイ"), ("Tourisme", "トゥーリズム")),
        "mice": (("Événements", "エヴェヌマン"), ("Séminaires", "セミネール")),
        "media": (("Revue", "レヴュー"), ("Éditions", "エディシオン")),
    },
    "italian": {
        "travel_agency": (("Viaggi", "ヴィアッジ"), ("Itinerari", "イティネラーリ")),
        "land_operator": (("Tour", "ツアー"), ("Viaggi di Gruppo", "ヴィアッジ・ディ・グルッポ")),
        "mice": (("Eventi", "エヴェンティ"), ("Congressi", "コングレッシ")),
        "media": (("Rivista", "リヴィスタ"), ("Edizioni", "エディツィオーニ")),
    },
    "spanish": {
        "travel_agency": (("Viajes", "ビアヘス"), ("Rutas", "ルタス")),
        "land_operator": (("Circuitos", "シルクイトス"), ("Grupos", "グルーポス")),
        "mice": (("Congresos", "コングレソス"), ("Eventos", "エベントス")),
        "media": (("Revista", "レビスタ"), ("Cuadernos", "クアデルノス")),
    },
    "portuguese": {
        "travel_agency": (("Viagens", "ヴィアジェンス"), ("Roteiros", "ロテイロス")),
        "land_operator": (("Turismo", "トゥリズモ"), ("Grupos", "グルーポス")),
        "mice": (("Eventos", "エヴェントス"), ("Encontros", "エンコントロス")),
        "media": (("Revista", "レヴィスタ"), ("Editora", "エディトーラ")),
    },
    "dutch": {
        "travel_agency": (("Reizen", "レイゼン"), ("Verre Reizen", "フェレ・レイゼン")),
        "land_operator": (("Groepsreizen", "フルプスレイゼン"),),
        "mice": (("Evenementen", "エフェネメンテン"),),
        "media": (("Media", "メディア"),),
    },
    "nordic": {
        "travel_agency": (("Travel", "トラベル"), ("Journeys", "ジャーニーズ")),
        "land_operator": (("Tours", "ツアーズ"),),
        "mice": (("Meetings", "ミーティングス"),),
        "media": (("Travel Journal", "トラベル・ジャーナル"),),
    },
    "slavic": {
        "travel_agency": (("Travel", "トラベル"), ("Journeys", "ジャーニーズ")),
        "land_operator": (("Tours", "ツアーズ"), ("Group Travel", "グループ・トラベル")),
        "mice": (("Events", "イベンツ"),),
        "media": (("Magazine", "マガジン"),),
    },
    "english": {
        "travel_agency": (
            ("Travel", "トラベル"),
            ("Journeys", "ジャーニーズ"),
            ("Holidays", "ホリデーズ"),
            ("Travel Studio", "トラベル・スタジオ"),
        ),
        "land_operator": (
            ("Tours", "ツアーズ"),
            ("Expeditions", "エクスペディションズ"),
            ("Group Travel", "グループ・トラベル"),
        ),
        "mice": (("Meetings", "ミーティングス"), ("Incentives", "インセンティブズ"), ("Events", "イベンツ")),
        "media": (
            ("Travel Quarterly", "トラベル・クォータリー"),
            ("Pictures", "ピクチャーズ"),
            ("Dispatch", "ディスパッチ"),
        ),
    },
    "chinese": {
        "travel_agency": (("Travel Service", "旅行社"), ("Journeys", "旅遊")),
        "land_operator": (("Tours", "ツアーズ"), ("Holidays", "ホリデーズ")),
        "mice": (("Conference Planning", "会議企画"), ("Events", "イベンツ")),
        "media": (("Travel Magazine", "旅誌"), ("Media", "メディア")),
    },
    "korean": {
        "travel_agency": (("Travel", "旅行社"), ("Journeys", "ジャーニーズ")),
        "land_operator": (("Tour", "ツアー"), ("Land Service", "ランドサービス")),
        "mice": (("Convention", "コンベンション"),),
        "media": (("Travel Press", "トラベルプレス"),),
    },
    "thai": {
        "travel_agency": (("Travel", "トラベル"), ("Holiday", "ホリデー")),
        "land_operator": (("Tour", "ツアー"),),
        "mice": (("Event Planner", "イベントプランナー"),),
        "media": (("Travel Channel", "トラベルチャンネル"),),
    },
    "indonesian": {
        "travel_agency": (("Wisata", "ウィサタ"), ("Travel", "トラベル")),
        "land_operator": (("Tour", "ツアー"),),
        "mice": (("Event", "イベント"),),
        "media": (("Media", "メディア"),),
    },
    "vietnamese": {
        "travel_agency": (("Travel", "トラベル"),),
        "land_operator": (("Tours", "ツアーズ"),),
        "mice": (("Events", "イベンツ"),),
        "media": (("Media", "メディア"),),
    },
}

"""Towns of Tokyo with their postcodes, numbers of chome and nearest stations, for invented domestic addresses."""

from typing import NamedTuple


class Town(NamedTuple):
    """One town; chome is 0 where the town has none, minutes are on foot from the station or pier."""

    area: str
    municipality_en: str
    municipality_ja: str
    town_en: str
    town_ja: str
    postcode: str
    chome: int
    station_en: str
    station_ja: str
    minutes: int

    @property
    def ward(self) -> bool:
        """Whether the town lies in one of the 23 special wards."""
        return self.municipality_en.endswith("-ku")


_ROWS = """
chiyoda|Chiyoda-ku|千代田区|Kanda-Jimbocho|神田神保町|101-0051|3|Jimbocho Station|神保町駅|3
chiyoda|Chiyoda-ku|千代田区|Sotokanda|外神田|101-0021|6|Akihabara Station|秋葉原駅|6
chiyoda|Chiyoda-ku|千代田区|Kojimachi|麹町|102-0083|6|Kojimachi Station|麹町駅|2
chuo|Chuo-ku|中央区|Ginza|銀座|104-0061|8|Higashi-ginza Station|東銀座駅|4
chuo|Chuo-ku|中央区|Nihombashi-Ningyocho|日本橋人形町|103-0013|3|Ningyocho Station|人形町駅|3
chuo|Chuo-ku|中央区|Tsukiji|築地|104-0045|7|Tsukiji Station|築地駅|5
chuo|Chuo-ku|中央区|Tsukishima|月島|104-0052|4|Tsukishima Station|月島駅|4
minato|Minato-ku|港区|Akasaka|赤坂|107-0052|9|Akasaka Station|赤坂駅|5
minato|Minato-ku|港区|Shiba|芝|105-0014|5|Shibakoen Station|芝公園駅|4
minato|Minato-ku|港区|Shimbashi|新橋|105-0004|6|Shimbashi Station|新橋駅|6
minato|Minato-ku|港区|Roppongi|六本木|106-0032|7|Roppongi Station|六本木駅|5
shinjuku|Shinjuku-ku|新宿区|Kagurazaka|神楽坂|162-0825|6|Kagurazaka Station|神楽坂駅|4
shinjuku|Shinjuku-ku|新宿区|Nishi-Shinjuku|西新宿|160-0023|8|Nishi-shinjuku Station|西新宿駅|6
shinjuku|Shinjuku-ku|新宿区|Yotsuya|四谷|160-0004|4|Yotsuya-sanchome Station|四谷三丁目駅|3
shinjuku|Shinjuku-ku|新宿区|Takadanobaba|高田馬場|169-0075|4|Takadanobaba Station|高田馬場駅|7
bunkyo|Bunkyo-ku|文京区|Nezu|根津|113-0031|2|Nezu Station|根津駅|3
bunkyo|Bunkyo-ku|文京区|Yushima|湯島|113-0034|4|Yushima Station|湯島駅|5
bunkyo|Bunkyo-ku|文京区|Sendagi|千駄木|113-0022|5|Sendagi Station|千駄木駅|6
bunkyo|Bunkyo-ku|文京区|Hongo|本郷|113-0033|7|Hongo-sanchome Station|本郷三丁目駅|4
taito|Taito-ku|台東区|Asakusa|浅草|111-0032|7|Asakusa Station|浅草駅|7
taito|Taito-ku|台東区|Kaminarimon|雷門|111-0034|2|Asakusa Station|浅草駅|4
taito|Taito-ku|台東区|Yanaka|谷中|110-0001|7|Nippori Station|日暮里駅|8
taito|Taito-ku|台東区|Ueno|上野|110-0005|7|Ueno Station|上野駅|5
taito|Taito-ku|台東区|Kuramae|蔵前|111-0051|4|Kuramae Station|蔵前駅|3
taito|Taito-ku|台東区|Nishi-Asakusa|西浅草|111-0035|3|Tawaramachi Station|田原町駅|5
taito|Taito-ku|台東区|Negishi|根岸|110-0003|5|Uguisudani Station|鶯谷駅|6
sumida|Sumida-ku|墨田区|Oshiage|押上|131-0045|3|Oshiage Station|押上駅|5
sumida|Sumida-ku|墨田区|Ryogoku|両国|130-0026|4|Ryogoku Station|両国駅|4
sumida|Sumida-ku|墨田区|Mukojima|向島|131-0033|5|Hikifune Station|曳舟駅|9
sumida|Sumida-ku|墨田区|Kinshi|錦糸|130-0013|4|Kinshicho Station|錦糸町駅|4
koto|Koto-ku|江東区|Monzen-Nakacho|門前仲町|135-0048|2|Monzen-nakacho Station|門前仲町駅|3
koto|Koto-ku|江東区|Kiyosumi|清澄|135-0024|3|Kiyosumi-shirakawa Station|清澄白河駅|5
koto|Koto-ku|江東区|Toyosu|豊洲|135-0061|6|Toyosu Station|豊洲駅|6
koto|Koto-ku|江東区|Kameido|亀戸|136-0071|9|Kameido Station|亀戸駅|6
shinagawa|Shinagawa-ku|品川区|Kita-Shinagawa|北品川|140-0001|6|Kita-shinagawa Station|北品川駅|5
shinagawa|Shinagawa-ku|品川区|Higashi-Gotanda|東五反田|141-0022|5|Gotanda Station|五反田駅|6
shinagawa|Shinagawa-ku|品川区|Togoshi|戸越|142-0041|6|Togoshi Station|戸越駅|3
meguro|Meguro-ku|目黒区|Kami-Meguro|上目黒|153-0051|5|Naka-meguro Station|中目黒駅|5
meguro|Meguro-ku|目黒区|Jiyugaoka|自由が丘|152-0035|3|Jiyugaoka Station|自由が丘駅|4
ota|Ota-ku|大田区|Kamata|蒲田|144-0052|5|Kamata Station|蒲田駅|6
ota|Ota-ku|大田区|Haneda|羽田|144-0043|6|Anamori-inari Station|穴守稲荷駅|7
ota|Ota-ku|大田区|Omori-Kita|大森北|143-0016|6|Omori Station|大森駅|4
setagaya|Setagaya-ku|世田谷区|Kitazawa|北沢|155-0031|5|Shimo-kitazawa Station|下北沢駅|4
setagaya|Setagaya-ku|世田谷区|Sangenjaya|三軒茶屋|154-0024|2|Sangen-jaya Station|三軒茶屋駅|5
setagaya|Setagaya-ku|世田谷区|Tamagawa|玉川|158-0094|4|Futako-tamagawa Station|二子玉川駅|6
shibuya|Shibuya-ku|渋谷区|Jingumae|神宮前|150-0001|6|Meiji-jingumae Station|明治神宮前駅|6
shibuya|Shibuya-ku|渋谷区|Ebisu|恵比寿|150-0013|4|Ebisu Station|恵比寿駅|5
shibuya|Shibuya-ku|渋谷区|Dogenzaka|道玄坂|150-0043|2|Shibuya Station|渋谷駅|6
nakano|Nakano-ku|中野区|Nakano|中野|164-0001|6|Nakano Station|中野駅|5
nakano|Nakano-ku|中野区|Higashi-Nakano|東中野|164-0003|5|Higashi-nakano Station|東中野駅|4
suginami|Suginami-ku|杉並区|Koenji-Kita|高円寺北|166-0002|4|Koenji Station|高円寺駅|5
suginami|Suginami-ku|杉並区|Nishi-Ogi-Kita|西荻北|167-0042|5|Nishi-ogikubo Station|西荻窪駅|4
toshima|Toshima-ku|豊島区|Minami-Ikebukuro|南池袋|171-0022|4|Ikebukuro Station|池袋駅|7
toshima|Toshima-ku|豊島区|Sugamo|巣鴨|170-0002|5|Sugamo Station|巣鴨駅|6
toshima|Toshima-ku|豊島区|Zoshigaya|雑司が谷|171-0032|3|Zoshigaya Station|雑司が谷駅|5
kita|Kita-ku|北区|Akabane|赤羽|115-0045|3|Akabane Station|赤羽駅|5
kita|Kita-ku|北区|Oji|王子|114-0002|6|Oji Station|王子駅|6
arakawa|Arakawa-ku|荒川区|Nishi-Nippori|西日暮里|116-0013|6|Nishi-nippori Station|西日暮里駅|5
arakawa|Arakawa-ku|荒川区|Minami-Senju|南千住|116-0003|8|Minami-senju Station|南千住駅|7
itabashi|Itabashi-ku|板橋区|Narimasu|成増|175-0094|5|Narimasu Station|成増駅|6
itabashi|Itabashi-ku|板橋区|Itabashi|板橋|173-0004|4|Shin-itabashi Station|新板橋駅|5
nerima|Nerima-ku|練馬区|Higashi-Oizumi|東大泉|178-0063|7|Oizumi-gakuen Station|大泉学園駅|8
nerima|Nerima-ku|練馬区|Sakuradai|桜台|176-0002|6|Sakuradai Station|桜台駅|4
adachi|Adachi-ku|足立区|Senju|千住|120-0034|5|Kita-senju Station|北千住駅|6
adachi|Adachi-ku|足立区|Nishiarai|西新井|123-0841|7|Nishiarai Station|西新井駅|9
katsushika|Katsushika-ku|葛飾区|Shibamata|柴又|125-0052|7|Shibamata Station|柴又駅|4
katsushika|Katsushika-ku|葛飾区|Kameari|亀有|125-0061|5|Kameari Station|亀有駅|5
edogawa|Edogawa-ku|江戸川区|Nishi-Kasai|西葛西|134-0088|8|Nishi-kasai Station|西葛西駅|5
edogawa|Edogawa-ku|江戸川区|Minami-Koiwa|南小岩|133-0056|8|Koiwa Station|小岩駅|7
hachioji|Hachioji-shi|八王子市|Yokoyamacho|横山町|192-0081|0|Hachioji Station|八王子駅|9
hachioji|Hachioji-shi|八王子市|Takaomachi|高尾町|193-0844|0|Takaosanguchi Station|高尾山口駅|6
tachikawa|Tachikawa-shi|立川市|Akebonocho|曙町|190-0012|3|Tachikawa Station|立川駅|5
musashino|Musashino-shi|武蔵野市|Kichijoji-Honcho|吉祥寺本町|180-0004|4|Kichijoji Station|吉祥寺駅|6
mitaka|Mitaka-shi|三鷹市|Shimorenjaku|下連雀|181-0013|9|Mitaka Station|三鷹駅|8
ome|Ome-shi|青梅市|Sawai|沢井|198-0172|3|Sawai Station|沢井駅|7
ome|Ome-shi|青梅市|Honcho|本町|198-0083|0|Ome Station|青梅駅|3
ome|Ome-shi|青梅市|Mitake|御岳|198-0173|2|Mitake Station|御嶽駅|9
fuchu|Fuchu-shi|府中市|Miyamachi|宮町|183-0023|3|Fuchu Station|府中駅|5
chofu|Chofu-shi|調布市|Kojimacho|小島町|182-0026|3|Chofu Station|調布駅|5
machida|Machida-shi|町田市|Haramachida|原町田|194-0013|6|Machida Station|町田駅|6
koganei|Koganei-shi|小金井市|Honcho|本町|184-0004|6|Musashi-koganei Station|武蔵小金井駅|5
hino|Hino-shi|日野市|Takahata|高幡|191-0031|0|Takahatafudo Station|高幡不動駅|4
kokubunji|Kokubunji-shi|国分寺市|Honcho|本町|185-0012|4|Kokubunji Station|国分寺駅|5
kunitachi|Kunitachi-shi|国立市|Naka|中|186-0004|3|Kunitachi Station|国立駅|7
fussa|Fussa-shi|福生市|Kumagawa|熊川|197-0003|0|Kumagawa Station|熊川駅|6
tama|Tama-shi|多摩市|Ochiai|落合|206-0033|6|Tama-center Station|多摩センター駅|7
hamura|Hamura-shi|羽村市|Hanehigashi|羽東|205-0014|3|Hamura Station|羽村駅|6
akiruno|Akiruno-shi|あきる野市|Itsukaichi|五日市|190-0164|0|Musashi-itsukaichi Station|武蔵五日市駅|8
okutama|Okutama-machi, Nishitama-gun|西多摩郡奥多摩町|Hikawa|氷川|198-0212|0|Okutama Station|奥多摩駅|5
hinohara|Hinohara-mura, Nishitama-gun|西多摩郡檜原村|Kazuma|数馬|190-0221|0|Kazuma bus stop|数馬バス停|3
islands|Oshima-machi|大島町|Motomachi|元町|100-0101|4|Motomachi Port|元町港|6
islands|Hachijo-machi, Hachijojima|八丈島八丈町|Mitsune|三根|100-1511|0|Sokodo Port|底土港|9
"""


def _town(row: str) -> Town:
    area, m_en, m_ja, t_en, t_ja, postcode, chome, s_en, s_ja, minutes = row.split("|")
    return Town(area, m_en, m_ja, t_en, t_ja, postcode, int(chome), s_en, s_ja, int(minutes))


TOWNS: tuple[Town, ...] = tuple(_town(row) for row in _ROWS.strip().splitlines())

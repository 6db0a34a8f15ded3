"""Twelve short inquiry threads between the two sides, generic enough for any operator of their category."""

from dataclasses import dataclass
from typing import Literal

Side = Literal["domestic", "overseas"]


@dataclass(frozen=True, slots=True)
class DemoMessage:
    """One message: which side writes, in which language, and what."""

    side: Side
    language: Literal["en", "ja"]
    body: str


@dataclass(frozen=True, slots=True)
class DemoConversation:
    """One thread about a domestic operator of the given category; the first message opens it."""

    category: str
    subject: str
    messages: tuple[DemoMessage, ...]


def _en(side: Side, *paragraphs: str) -> DemoMessage:
    return DemoMessage(side, "en", "\n\n".join(paragraphs))


def _ja(side: Side, *paragraphs: str) -> DemoMessage:
    return DemoMessage(side, "ja", "\n\n".join(paragraphs))


_CONVERSATIONS: tuple[DemoConversation, ...] = (
    DemoConversation(
        "lodging",
        "Group of 20 in April, two nights",
        (
            _en(
                "overseas",
                "Good morning. We are planning a study tour for 18 guests, one lecturer and one tour leader, two "
                "nights in the second week of April. Could you hold ten twin rooms, or a mix of twins and singles?",
                "Two guests cannot manage stairs, and three are vegetarian. Fish stock is fine for two of them.",
            ),
            _ja(
                "domestic",
                "お問い合わせありがとうございます。4月第2週は、火曜日と水曜日のご宿泊でしたら、"
                "2名1室8部屋と1名1室4部屋をご用意できます。",
                "段差のないお部屋は1階に2室ございます。菜食の方のだしは、昆布のみでお作りしますのでご安心ください。",
            ),
            _en(
                "overseas",
                "Thank you, Tuesday and Wednesday suit us. Please hold the twelve rooms until the end of the month. "
                "May the coach stop in front of the house for the luggage?",
            ),
            _ja(
                "domestic",
                "承知しました。12室を月末まで仮押さえいたします。バスは正面に15分ほど停車いただけます。"
                "お見積りを明日までにお送りします。",
            ),
        ),
    ),
    DemoConversation(
        "lodging",
        "Late arrival and packed breakfast",
        (
            _en(
                "overseas",
                "Hello, our family group of nine lands at half past ten in the evening. Is the desk still open after "
                "midnight, and could the children have a packed breakfast for a start at six?",
            ),
            _en(
                "domestic",
                "Hello, and thank you for asking first. Someone waits for you until one o’clock. We prepare packed "
                "breakfasts with rice balls, fruit and a drink; please tell us about allergies three days before.",
            ),
            _en("overseas", "Wonderful. One child is allergic to egg, no one else. The booking form follows today."),
        ),
    ),
    DemoConversation(
        "lodging",
        "来年のシリーズツアーについてのご相談",
        (
            _ja(
                "overseas",
                "はじめまして。来年の秋に、毎週水曜日到着のシリーズツアーを計画しています。"
                "15名から18名、2泊で6回の予定です。料金と仮押さえの条件を教えていただけますか。",
            ),
            _ja(
                "domestic",
                "ご連絡ありがとうございます。10月と11月の水曜日は、まだ6回ともご用意できます。"
                "仮押さえは出発の60日前まで、人数の確定は14日前までにお願いしております。",
            ),
            _ja("overseas", "早速のお返事をありがとうございます。社内で確認し、来週中に日程をお送りします。"),
        ),
    ),
    DemoConversation(
        "activity",
        "Workshop for 16 guests on a rainy-day plan",
        (
            _en(
                "overseas",
                "Dear team, we need an indoor programme of about ninety minutes for 16 guests between 55 and 75. "
                "We would confirm two days before, depending on the weather. Would that be possible on a weekday?",
            ),
            _en(
                "domestic",
                "Dear partner, in June and September we can keep a weekday afternoon open for you until noon of the "
                "day before. In October we would need seven days. Chairs are available for everybody.",
            ),
            _en(
                "overseas",
                "June it is. Could two guests with weak hands do something easier, and may they take the result home?",
            ),
            _en(
                "domestic",
                "Yes to both. We have a lighter set of tools, and everything is dry and packed when you leave.",
            ),
        ),
    ),
    DemoConversation(
        "activity",
        "学校団体32名の体験について",
        (
            _ja(
                "overseas",
                "14歳から16歳の生徒32名と教員3名で伺いたいと考えています。二組に分けて体験することはできますか。",
            ),
            _ja(
                "domestic",
                "はい、16名ずつの二組で承ります。片方の組が体験している間、もう一方の組は近くの町を歩いていただけます。"
                "案内の地図は英語でもご用意しています。",
            ),
            _en(
                "overseas",
                "Thank you! I continue in English so that our teachers can read along. We prefer a Thursday morning, "
                "and four pupils do not eat pork or gelatine in case sweets are served.",
            ),
            _ja("domestic", "木曜日の午前で承知しました。お菓子は米と小豆だけのものに替えます。ご安心ください。"),
            _en("overseas", "Perfect, thank you for thinking of that. We confirm the names two weeks before."),
        ),
    ),
    DemoConversation(
        "transport",
        "Vehicle with a lift for a full day",
        (
            _en(
                "overseas",
                "We look for a vehicle for seven guests, two of them in electric wheelchairs which cannot be folded. "
                "One full day in the city, from nine to six. Is the lift long enough for chairs of 115 centimetres?",
            ),
            _en(
                "domestic",
                "Thank you for the measurements. Our lift takes chairs of up to 120 centimetres and 300 kilograms. "
                "With two wheelchairs on board there are six more seats, so your party fits.",
            ),
            _en("overseas", "Good news. Please quote for a Saturday and for a Monday, tolls and parking included."),
            _en(
                "domestic",
                "The quotation is attached to our next mail. Monday would be easier, as traffic is lighter and parking "
                "near the gardens is free of queues.",
            ),
        ),
    ),
    DemoConversation(
        "transport",
        "Early transfer with much luggage",
        (
            _en(
                "overseas",
                "A choir of 28 leaves Tokyo on a flight at nine in the morning, with 28 suitcases and six instrument "
                "cases. Does one vehicle suffice, or would you send the luggage separately?",
            ),
            _ja(
                "domestic",
                "ご連絡ありがとうございます。28名様と楽器6点でしたら、大型車1台に加えて荷物用の車1台をおすすめします。"
                "ご出発は5時15分頃が安心です。",
            ),
            _en("overseas", "We follow your advice and take both. The leader will be in the lobby at five."),
        ),
    ),
    DemoConversation(
        "restaurant",
        "Dinner for 22 with mixed diets",
        (
            _en(
                "overseas",
                "Good afternoon, we are 22 for dinner: fourteen eat everything, five are vegetarian, two avoid pork "
                "and alcohol, and one must not have wheat. Would one set menu with small changes be possible?",
            ),
            _ja(
                "domestic",
                "お問い合わせありがとうございます。同じ器と品数で、四通りの献立をご用意できます。"
                "みりんと酒を使わない調味料、小麦を含まない醤油に替えてお作りします。",
            ),
            _en(
                "overseas",
                "That is more than we hoped for. Could place cards show who eats what, so that nobody must explain?",
            ),
            _ja("domestic", "お席の札に印を付けてお出しします。お名前の一覧を5日前までにお送りください。"),
        ),
    ),
    DemoConversation(
        "guide",
        "Guide for two half days",
        (
            _en(
                "overseas",
                "We are looking for a guide for twelve garden lovers on two mornings in May. They know the names of "
                "plants in Latin and will ask. Is there someone with an interest in the subject?",
            ),
            _en(
                "domestic",
                "Yes, one of our guides spent ten years in a nursery before changing trades. She is free on Tuesdays "
                "and Fridays in May and suggests starting at eight, before the gardens fill.",
            ),
            _en("overseas", "Eight o’clock on Tuesday and Friday, gladly. Please put her down for us."),
        ),
    ),
    DemoConversation(
        "attraction",
        "Visit before opening hours",
        (
            _en(
                "overseas",
                "An incentive group of 45 would like to visit before the public arrives. Do you open earlier for "
                "groups, and can coffee be served on the premises?",
            ),
            _en(
                "domestic",
                "We can open at half past eight on weekdays for a fixed extra fee. Coffee is possible in the entrance "
                "hall, not in the exhibition rooms. Your group would enter in two halves.",
            ),
        ),
    ),
    DemoConversation(
        "mice",
        "Meeting room and evening for 60 delegates",
        (
            _en(
                "overseas",
                "For a company meeting in November we need a room with daylight for 60 delegates, interpreting into "
                "one language, and a dinner somewhere that is not a hotel. Could you make a proposal?",
            ),
            _ja(
                "domestic",
                "ご相談ありがとうございます。会議室は窓のある会場を2か所、夕食は船と庭園の2案をご提案できます。"
                "ご予算と、終了時刻のご希望をお聞かせください。",
            ),
            _en(
                "overseas",
                "We should finish by nine, since half of the guests fly the next morning. The budget follows by mail. "
                "Please add a plan for rain to the garden.",
            ),
            _ja("domestic", "承知しました。雨天時は隣の広間に移れる庭園でお探しし、金曜日までにお送りします。"),
        ),
    ),
    DemoConversation(
        "travel_agency",
        "東京の山と島を加えた旅程のご提案",
        (
            _ja(
                "domestic",
                "プロフィールを拝見し、ご連絡いたしました。貴社の10日間の旅程に、都内の山里での1泊、または島での2泊を加えてみませんか。"
                "平日であれば12名様まで同じ宿にお泊まりいただけます。",
            ),
            _en(
                "overseas",
                "Thank you for writing. The island interests us, but what happens when the ship does not sail? "
                "Our guests have fixed flights home.",
            ),
            _ja(
                "domestic",
                "島を旅程の前半に入れ、欠航の場合は山里の宿に振り替えるご提案です。追加の料金はいただきません。",
            ),
            _en("overseas", "That is convincing. Please send both versions for a party of ten in late May."),
        ),
    ),
)


def conversations() -> list[DemoConversation]:
    """Return the twelve threads, those about lodging first."""
    return list(_CONVERSATIONS)

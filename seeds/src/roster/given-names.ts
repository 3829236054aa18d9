import { nameTable } from './name-table.ts';

/**
 * Given names of several generations, kanji or kana, katakana, romaji; the same writing stands once for each reading
 * (裕子: ユウコ, ヒロコ). Common knowledge, no source is copied.
 */
export const GIVEN_NAMES = nameTable(`
大輔 ダイスケ Daisuke, 健一 ケンイチ Kenichi, 誠 マコト Makoto, 浩 ヒロシ Hiroshi, 隆 タカシ Takashi, 学 マナブ Manabu
直樹 ナオキ Naoki, 拓也 タクヤ Takuya, 健太 ケンタ Kenta, 翔太 ショウタ Shota, 翔 ショウ Sho, 翔 カケル Kakeru
達也 タツヤ Tatsuya, 哲也 テツヤ Tetsuya, 和也 カズヤ Kazuya, 雄一 ユウイチ Yuichi, 裕介 ユウスケ Yusuke, 亮 リョウ Ryo
亮 アキラ Akira, 剛 ツヨシ Tsuyoshi, 剛 ゴウ Go, 修 オサム Osamu, 茂 シゲル Shigeru, 博 ヒロシ Hiroshi
洋平 ヨウヘイ Yohei, 康平 コウヘイ Kohei, 航 ワタル Wataru, 航 コウ Ko, 智也 トモヤ Tomoya, 慎吾 シンゴ Shingo
真一 シンイチ Shinichi, 純一 ジュンイチ Junichi, 淳 ジュン Jun, 淳 アツシ Atsushi, 聡 サトシ Satoshi, 悟 サトル Satoru
徹 トオル Toru, 豊 ユタカ Yutaka, 進 ススム Susumu, 勝 マサル Masaru, 昇 ノボル Noboru, 実 ミノル Minoru
正樹 マサキ Masaki, 雅人 マサト Masato, 雅之 マサユキ Masayuki, 秀樹 ヒデキ Hideki, 英明 ヒデアキ Hideaki, 敏行 トシユキ Toshiyuki
俊介 シュンスケ Shunsuke, 駿 シュン Shun, 涼 リョウ Ryo, 蓮 レン Ren, 大翔 ヒロト Hiroto, 大翔 ハルト Haruto
悠斗 ユウト Yuto, 悠真 ユウマ Yuma, 陽翔 ハルト Haruto, 湊 ミナト Minato, 樹 イツキ Itsuki, 颯太 ソウタ Sota
蒼 アオイ Aoi, 蒼 ソウ So, 海斗 カイト Kaito, 陸 リク Riku, 光 ヒカル Hikaru, 光 ヒカリ Hikari
新 アラタ Arata, 武 タケシ Takeshi, 清 キヨシ Kiyoshi, 明 アキラ Akira, 治 オサム Osamu, 守 マモル Mamoru
透 トオル Toru, 司 ツカサ Tsukasa, 仁 ジン Jin, 仁 ヒトシ Hitoshi, 圭 ケイ Kei, 圭介 ケイスケ Keisuke
孝 タカシ Takashi, 信行 ノブユキ Nobuyuki, 義明 ヨシアキ Yoshiaki, 文彦 フミヒコ Fumihiko, 和彦 カズヒコ Kazuhiko, 一郎 イチロウ Ichiro
太郎 タロウ Taro, 次郎 ジロウ Jiro, 三郎 サブロウ Saburo, 幸雄 ユキオ Yukio, 貴之 タカユキ Takayuki, 裕之 ヒロユキ Hiroyuki
弘樹 ヒロキ Hiroki, 大樹 ダイキ Daiki, 大樹 ヒロキ Hiroki, 友樹 トモキ Tomoki, 祐樹 ユウキ Yuki, 元気 ゲンキ Genki
啓太 ケイタ Keita, 遼 リョウ Ryo, 匠 タクミ Takumi, 隼人 ハヤト Hayato, 圭吾 ケイゴ Keigo, 伸二 シンジ Shinji
恵子 ケイコ Keiko, 裕子 ユウコ Yuko, 裕子 ヒロコ Hiroko, 幸子 サチコ Sachiko, 幸子 ユキコ Yukiko, 直美 ナオミ Naomi
真由美 マユミ Mayumi, 由美子 ユミコ Yumiko, 明美 アケミ Akemi, 久美子 クミコ Kumiko, 智子 トモコ Tomoko, 陽子 ヨウコ Yoko
京子 キョウコ Kyoko, 美穂 ミホ Miho, 美香 ミカ Mika, 純子 ジュンコ Junko, 順子 ジュンコ Junko, 和子 カズコ Kazuko
洋子 ヨウコ Yoko, 典子 ノリコ Noriko, 真理 マリ Mari, 麻衣 マイ Mai, 愛 アイ Ai, 愛 メグミ Megumi
恵 メグミ Megumi, 恵 ケイ Kei, 香織 カオリ Kaori, 沙織 サオリ Saori, 彩 アヤ Aya, 彩香 アヤカ Ayaka
彩乃 アヤノ Ayano, 美咲 ミサキ Misaki, 七海 ナナミ Nanami, 葵 アオイ Aoi, 結衣 ユイ Yui, 結菜 ユイナ Yuina
結菜 ユウナ Yuna, 陽菜 ヒナ Hina, 陽菜 ハルナ Haruna, 凛 リン Rin, 莉子 リコ Riko, 美月 ミツキ Mitsuki
さくら サクラ Sakura, あかり アカリ Akari, ひかり ヒカリ Hikari, みどり ミドリ Midori, かおる カオル Kaoru, めぐみ メグミ Megumi
ゆかり ユカリ Yukari, まゆみ マユミ Mayumi, エリカ エリカ Erika, 亜美 アミ Ami, 奈々 ナナ Nana, 奈津子 ナツコ Natsuko
千尋 チヒロ Chihiro, 千春 チハル Chiharu, 千夏 チナツ Chinatsu, 小百合 サユリ Sayuri, 早紀 サキ Saki, 舞 マイ Mai
瞳 ヒトミ Hitomi, 忍 シノブ Shinobu, 薫 カオル Kaoru, 歩 アユム Ayumu, 歩 アユミ Ayumi, 真央 マオ Mao
玲奈 レイナ Reina, 里奈 リナ Rina, 梨沙 リサ Risa, 絵里 エリ Eri, 絵美 エミ Emi, 友美 トモミ Tomomi
知美 トモミ Tomomi, 朋子 トモコ Tomoko, 晴美 ハルミ Harumi, 春香 ハルカ Haruka, 遥 ハルカ Haruka, 遥 ヨウ Yo
楓 カエデ Kaede, 紗希 サキ Saki, 優子 ユウコ Yuko, 優花 ユウカ Yuka, 優 ユウ Yu, 優 マサル Masaru
綾 アヤ Aya, 綾子 アヤコ Ayako, 美紀 ミキ Miki, 由紀 ユキ Yuki, 由香里 ユカリ Yukari, 理恵 リエ Rie
律子 リツコ Ritsuko, 涼子 リョウコ Ryoko, 麗 レイ Rei, 雅子 マサコ Masako, 昌子 マサコ Masako, 昌子 ショウコ Shoko
翔子 ショウコ Shoko, 紀子 ノリコ Noriko, 浩美 ヒロミ Hiromi, 悦子 エツコ Etsuko, 節子 セツコ Setsuko, 文子 フミコ Fumiko
文子 アヤコ Ayako, 静香 シズカ Shizuka, 若菜 ワカナ Wakana, 芽衣 メイ Mei, 琴音 コトネ Kotone, 心春 コハル Koharu
`);

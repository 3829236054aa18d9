import { nameTable } from './name-table.ts';

/**
 * Family names, roughly from the most common down; each entry is kanji, katakana, romaji (passport Hepburn). A name
 * stands once for each of its readings (山崎: ヤマザキ, ヤマサキ) and once for each way of writing it (高橋, 髙橋): a
 * reading is never derived. Common knowledge, no source is copied.
 */
export const FAMILY_NAMES = nameTable(`
佐藤 サトウ Sato, 鈴木 スズキ Suzuki, 高橋 タカハシ Takahashi, 田中 タナカ Tanaka, 伊藤 イトウ Ito, 渡辺 ワタナベ Watanabe
山本 ヤマモト Yamamoto, 中村 ナカムラ Nakamura, 小林 コバヤシ Kobayashi, 加藤 カトウ Kato, 吉田 ヨシダ Yoshida, 山田 ヤマダ Yamada
佐々木 ササキ Sasaki, 山口 ヤマグチ Yamaguchi, 松本 マツモト Matsumoto, 井上 イノウエ Inoue, 木村 キムラ Kimura, 林 ハヤシ Hayashi
斎藤 サイトウ Saito, 清水 シミズ Shimizu, 山崎 ヤマザキ Yamazaki, 森 モリ Mori, 池田 イケダ Ikeda, 橋本 ハシモト Hashimoto
阿部 アベ Abe, 石川 イシカワ Ishikawa, 山下 ヤマシタ Yamashita, 中島 ナカジマ Nakajima, 石井 イシイ Ishii, 小川 オガワ Ogawa
前田 マエダ Maeda, 岡田 オカダ Okada, 長谷川 ハセガワ Hasegawa, 藤田 フジタ Fujita, 後藤 ゴトウ Goto, 近藤 コンドウ Kondo
村上 ムラカミ Murakami, 遠藤 エンドウ Endo, 青木 アオキ Aoki, 坂本 サカモト Sakamoto, 斉藤 サイトウ Saito, 福田 フクダ Fukuda
太田 オオタ Ota, 西村 ニシムラ Nishimura, 藤井 フジイ Fujii, 金子 カネコ Kaneko, 岡本 オカモト Okamoto, 藤原 フジワラ Fujiwara
三浦 ミウラ Miura, 中野 ナカノ Nakano, 中川 ナカガワ Nakagawa, 原田 ハラダ Harada, 松田 マツダ Matsuda, 竹内 タケウチ Takeuchi
小野 オノ Ono, 田村 タムラ Tamura, 中山 ナカヤマ Nakayama, 和田 ワダ Wada, 石田 イシダ Ishida, 森田 モリタ Morita
上田 ウエダ Ueda, 原 ハラ Hara, 内田 ウチダ Uchida, 柴田 シバタ Shibata, 酒井 サカイ Sakai, 宮崎 ミヤザキ Miyazaki
横山 ヨコヤマ Yokoyama, 高木 タカギ Takagi, 安藤 アンドウ Ando, 宮本 ミヤモト Miyamoto, 大野 オオノ Ono, 小島 コジマ Kojima
髙橋 タカハシ Takahashi, 渡邉 ワタナベ Watanabe, 渡邊 ワタナベ Watanabe, 齋藤 サイトウ Saito, 齊藤 サイトウ Saito, 山﨑 ヤマザキ Yamazaki
山崎 ヤマサキ Yamasaki, 中島 ナカシマ Nakashima, 河野 コウノ Kono, 河野 カワノ Kawano, 東 ヒガシ Higashi, 東 アズマ Azuma
工藤 クドウ Kudo, 谷口 タニグチ Taniguchi, 今井 イマイ Imai, 高田 タカダ Takada, 増田 マスダ Masuda, 丸山 マルヤマ Maruyama
杉山 スギヤマ Sugiyama, 村田 ムラタ Murata, 大塚 オオツカ Otsuka, 新井 アライ Arai, 小山 コヤマ Koyama, 小山 オヤマ Oyama
平野 ヒラノ Hirano, 藤本 フジモト Fujimoto, 上野 ウエノ Ueno, 野口 ノグチ Noguchi, 武田 タケダ Takeda, 松井 マツイ Matsui
千葉 チバ Chiba, 菅原 スガワラ Sugawara, 岩崎 イワサキ Iwasaki, 久保 クボ Kubo, 木下 キノシタ Kinoshita, 佐野 サノ Sano
野村 ノムラ Nomura, 松尾 マツオ Matsuo, 菊地 キクチ Kikuchi, 市川 イチカワ Ichikawa, 杉本 スギモト Sugimoto, 古川 フルカワ Furukawa
大西 オオニシ Onishi, 島田 シマダ Shimada, 水野 ミズノ Mizuno, 桜井 サクライ Sakurai, 櫻井 サクライ Sakurai, 高野 タカノ Takano
吉川 ヨシカワ Yoshikawa, 山内 ヤマウチ Yamauchi, 西田 ニシダ Nishida, 飯田 イイダ Iida, 菊池 キクチ Kikuchi, 西川 ニシカワ Nishikawa
小松 コマツ Komatsu, 北村 キタムラ Kitamura, 安田 ヤスダ Yasuda, 五十嵐 イガラシ Igarashi, 川口 カワグチ Kawaguchi, 平田 ヒラタ Hirata
関 セキ Seki, 中田 ナカタ Nakata, 中田 ナカダ Nakada, 久保田 クボタ Kubota, 服部 ハットリ Hattori, 岩田 イワタ Iwata
土屋 ツチヤ Tsuchiya, 川崎 カワサキ Kawasaki, 福島 フクシマ Fukushima, 本田 ホンダ Honda, 辻 ツジ Tsuji, 樋口 ヒグチ Higuchi
秋山 アキヤマ Akiyama, 田口 タグチ Taguchi, 永井 ナガイ Nagai, 山中 ヤマナカ Yamanaka, 中西 ナカニシ Nakanishi, 吉村 ヨシムラ Yoshimura
川上 カワカミ Kawakami, 石原 イシハラ Ishihara, 大橋 オオハシ Ohashi, 松岡 マツオカ Matsuoka, 馬場 ババ Baba, 浜田 ハマダ Hamada
濱田 ハマダ Hamada, 森本 モリモト Morimoto, 星野 ホシノ Hoshino, 矢野 ヤノ Yano, 浅野 アサノ Asano, 大島 オオシマ Oshima
松下 マツシタ Matsushita, 吉岡 ヨシオカ Yoshioka, 小池 コイケ Koike, 野田 ノダ Noda, 荒木 アラキ Araki, 大谷 オオタニ Otani
熊谷 クマガイ Kumagai, 熊谷 クマガヤ Kumagaya, 片山 カタヤマ Katayama, 松浦 マツウラ Matsuura, 黒田 クロダ Kuroda, 大久保 オオクボ Okubo
尾崎 オザキ Ozaki, 本間 ホンマ Honma, 川村 カワムラ Kawamura, 永田 ナガタ Nagata, 望月 モチヅキ Mochizuki, 松村 マツムラ Matsumura
田辺 タナベ Tanabe, 田邊 タナベ Tanabe, 菅野 カンノ Kanno, 菅野 スガノ Sugano, 荒井 アライ Arai, 西山 ニシヤマ Nishiyama
内藤 ナイトウ Naito, 岡崎 オカザキ Okazaki, 大川 オオカワ Okawa, 吉野 ヨシノ Yoshino, 須藤 スドウ Sudo, 星 ホシ Hoshi
児玉 コダマ Kodama, 坂口 サカグチ Sakaguchi, 北川 キタガワ Kitagawa, 平井 ヒライ Hirai, 中沢 ナカザワ Nakazawa, 中澤 ナカザワ Nakazawa
小沢 オザワ Ozawa, 小澤 オザワ Ozawa, 早川 ハヤカワ Hayakawa, 上原 ウエハラ Uehara, 三宅 ミヤケ Miyake, 角田 カクタ Kakuta
角田 ツノダ Tsunoda, 東海林 ショウジ Shoji, 渡部 ワタナベ Watanabe, 渡部 ワタベ Watabe, 新田 ニッタ Nitta, 長田 オサダ Osada
長田 ナガタ Nagata, 神谷 カミヤ Kamiya, 𠮷田 ヨシダ Yoshida, 𠮷川 ヨシカワ Yoshikawa, 德田 トクダ Tokuda, 徳田 トクダ Tokuda
廣瀬 ヒロセ Hirose, 広瀬 ヒロセ Hirose, 国分 コクブ Kokubu, 比嘉 ヒガ Higa, 金城 キンジョウ Kinjo, 大城 オオシロ Oshiro
宮城 ミヤギ Miyagi, 新垣 アラカキ Arakaki, 玉城 タマキ Tamaki, 上地 ウエチ Uechi, 四方 シカタ Shikata, 小鳥遊 タカナシ Takanashi
島津 シマヅ Shimazu, 嶋田 シマダ Shimada, 長嶋 ナガシマ Nagashima, 長島 ナガシマ Nagashima, 澤田 サワダ Sawada, 沢田 サワダ Sawada
瀧澤 タキザワ Takizawa, 滝沢 タキザワ Takizawa, 龍崎 リュウザキ Ryuzaki, 佐伯 サエキ Saeki, 城戸 キド Kido, 真田 サナダ Sanada
`);

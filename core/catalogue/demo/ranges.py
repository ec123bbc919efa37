"""The demo's ranges, as tables: for each article type its cuts and the colours it comes in.

A cut is written "gender | usage | name | words of the cut | material"; a finish is written
"main colour / second / third : pattern * scale", all but the first optional.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Range:
    """All products of one article type: where it belongs, and what there is to combine."""

    article_type: str
    sub_category: str
    master_category: str
    count: int
    cuts: tuple[str, ...]
    finishes: tuple[str, ...]


_DRESSY = (
    "Light Blue",
    "White",
    "White/Navy Blue:pinstripe",
    "Light Blue/White/Blue:striped*0.8",
    "Navy Blue",
    "Lavender",
    "Pink/White:pinstripe",
    "Charcoal",
    "Black",
    "White/Purple:windowpane",
    "Navy Blue/White:dotted*0.5",
    "Red/White/Navy Blue:tartan",
    "Green/Navy Blue/Mustard:tartan",
    "White/Blue:gingham",
    "White/Red:gingham",
    "Olive",
    "Maroon",
    "Teal/Ivory/Peach:floral*0.8",
    "White/Blue/Teal:floral*0.6",
    "Mid Denim/White",
    "Beige/Brown/Brown:striped",
    "Mustard/Charcoal:windowpane",
)

_PLAIN_TEES = (
    "White/Teal/Orange",
    "Black/Red/White",
    "Navy Blue/Mustard/White",
    "Grey Melange/Maroon/Navy Blue",
    "Red/White/Navy Blue",
    "Green/Cream/Mustard",
    "Mustard/Navy Blue/White",
    "Turquoise Blue/White/Navy Blue",
    "Olive/Cream/Rust",
    "Purple/Yellow/White",
    "White/Navy Blue/Red:breton",
    "Navy Blue/White/Red:breton",
    "Red/Navy Blue/White:multi-stripe",
    "Green/White/Navy Blue:hooped",
    "Orange/White/Charcoal",
    "Grey/Charcoal/White:camouflage",
    "Peach/White/Maroon",
    "Pink/Grey/White:breton*1.4",
)

_WOMENS = (
    "Pink/White/Maroon:floral",
    "Teal/White/Yellow",
    "Red/Black/Black:dotted",
    "Black/White/White",
    "White/Navy Blue/Red:breton",
    "Navy Blue/Pink/Cream:floral",
    "Mustard/White/Maroon",
    "Lavender/Purple/White:floral*0.8",
    "Peach/Rust/Cream",
    "Turquoise Blue/White/Navy Blue:chevron",
    "Magenta/White/White",
    "Cream/Rust/Olive:floral*1.2",
    "Beige/Brown/Black:leopard",
    "Black/White/White:dotted*0.7",
    "Sea Green/Ivory/Mustard",
    "White/Black/Black:chevron*0.8",
    "Burgundy/Pink/Cream",
    "Blue/White/Yellow:floral*0.7",
)

_DENIMS = (
    "Indigo/Mustard",
    "Mid Denim/Mustard",
    "Pale Denim/Tan",
    "Black/Grey",
    "Grey/Charcoal",
    "Navy Blue/Copper",
    "Ice/Tan",
)

RANGES: tuple[Range, ...] = (
    Range("Shirts", "Topwear", "Apparel", 30, (
        "Men|Formal|Shirt|spread, pocket|weave",
        "Men|Casual|Casual Shirt|button-down, curved hem, pocket|weave",
        "Men|Casual|Half Sleeve Shirt|short, two pockets, button-down|weave",
        "Men|Formal|Slim Fit Shirt|slim, spread, curved hem|smooth",
        "Men|Casual|Mandarin Collar Shirt|mandarin, slim, curved hem|weave",
        "Women|Formal|Shirt|slim, spread, hidden placket, curved hem|smooth",
        "Men|Formal|Contrast Collar Shirt|spread, contrast collar|weave",
    ), _DRESSY),
    Range("Tshirts", "Topwear", "Apparel", 34, (
        "Men|Casual|Peaks T-shirt|emblem, peaks|jersey",
        "Men|Casual|Polo T-shirt|polo, tipped|jersey",
        "Men|Sports|Raglan T-shirt|raglan, slim|jersey",
        "Men|Casual|V-Neck T-shirt|v-neck|jersey",
        "Women|Casual|Sunset T-shirt|emblem, sun, slim|jersey",
        "Unisex|Casual|Ringer T-shirt|ringer, pocket|jersey",
        "Men|Casual|Full Sleeve T-shirt|long, ringer|jersey",
        "Boys|Casual|Star T-shirt|emblem, star, ringer|jersey",
        "Men|Casual|Waves T-shirt|emblem, waves|jersey",
        "Women|Sports|Rings T-shirt|emblem, rings, slim, v-neck|jersey",
        "Men|Casual|Polo T-shirt|polo, contrast collar, slim|jersey",
        "Girls|Casual|Bands T-shirt|emblem, bands, raglan, slim|jersey",
    ), _PLAIN_TEES),
    Range("Tops", "Topwear", "Apparel", 26, (
        "Women|Casual|Sleeveless Top|sleeveless, flowing|jersey",
        "Women|Casual|Boat Neck Top|boat, three-quarter, bell|jersey",
        "Women|Casual|Peplum Top|v-neck, cap, peplum|weave",
        "Women|Casual|Tunic Top|tunic, three-quarter, flowing|weave",
        "Women|Formal|Bow Blouse|long, bow|smooth",
        "Women|Casual|Tank Top|sleeveless, ringer|jersey",
        "Girls|Casual|Short Sleeve Top|ringer, emblem, sun|jersey",
    ), _WOMENS),
    Range("Sweaters", "Topwear", "Apparel", 24, (
        "Men|Casual|V-Neck Sweater|v-neck, ringer|knit",
        "Women|Casual|Roll Neck Sweater|roll neck|cable",
        "Men|Casual|Cardigan|cardigan|knit",
        "Men|Casual|Round Neck Sweater|round|knit",
        "Men|Formal|Sleeveless Sweater|v-neck, sleeveless|knit",
        "Women|Casual|Cardigan|cardigan, pale buttons|cable",
    ), (
        "Cream", "Navy Blue/Grey/White:argyle", "Charcoal/White/Red", "Maroon/Cream",
        "Grey Melange/Navy Blue/White:hooped", "Green/Cream/Red:argyle", "Mustard/Brown",
        "Rust/Cream", "Teal/White/Navy Blue:multi-stripe*1.2", "Red/White:breton*1.3",
        "Purple/Grey/Lavender:argyle", "Black/Grey", "Cream/Navy Blue:chevron*1.6", "Olive/Tan",
    )),
    Range("Jackets", "Topwear", "Apparel", 26, (
        "Men|Formal|Blazer|blazer|weave",
        "Men|Casual|Bomber Jacket|bomber|smooth",
        "Women|Casual|Biker Jacket|biker|leather",
        "Unisex|Casual|Trucker Jacket|trucker|denim",
        "Men|Sports|Quilted Jacket|quilted|smooth",
        "Unisex|Sports|Hooded Jacket|hooded|jersey",
        "Women|Formal|Blazer|blazer, contrast collar|weave",
    ), (
        "Navy Blue/Black", "Olive/Black", "Black/Charcoal", "Mid Denim/Mustard", "Red/Black",
        "Grey/White", "Maroon/Charcoal", "Brown/Coffee Brown", "Beige/Brown/Rust:windowpane",
        "Charcoal/Grey/Silver:pinstripe", "Teal/Navy Blue", "Tan/Brown", "Pale Denim/Tan",
        "Mustard/Black", "Khaki/Olive/Coffee Brown:camouflage", "Purple/Black", "Orange/Charcoal",
    )),
    Range("Dresses", "Dress", "Apparel", 28, (
        "Women|Casual|Skater Dress|sleeveless, sash, bow|weave",
        "Women|Casual|Wrap Dress|wrap, three-quarter|jersey",
        "Women|Casual|Maxi Dress|maxi, straps, tiered|weave",
        "Women|Formal|Shift Dress|shift, cap, bound|smooth",
        "Women|Casual|Shirt Dress|short, buttoned, sash|weave",
        "Girls|Casual|Party Dress|cap, lace, sash, bow|smooth",
        "Women|Formal|Pencil Dress|shift, sleeveless, v-neck|smooth",
        "Women|Casual|Sun Dress|straps, sash|weave",
    ), (*_WOMENS, "Red/Navy Blue/Cream", "Navy Blue/White/White:pinstripe",
        "Green/White/White:dotted", "Grey/Black/Magenta:colour-block*4")),
    Range("Skirts", "Bottomwear", "Apparel", 22, (
        "Women|Casual|Pleated Skirt|pleated|weave",
        "Women|Formal|Pencil Skirt|pencil|smooth",
        "Women|Casual|A-Line Skirt|bow|weave",
        "Women|Casual|Denim Mini Skirt|mini, denim|denim",
        "Women|Casual|Maxi Skirt|maxi, elastic|weave",
        "Women|Casual|Button Front Skirt|buttoned|suede",
    ), (
        "Red/Navy Blue/Yellow:tartan", "Charcoal/Black", "Pink/White", "Mid Denim/Mustard",
        "Navy Blue/White:dotted", "Teal/Mustard/Cream:floral", "Black/White/White:gingham",
        "Tan/Brown", "Mustard/White", "Pale Denim/Tan", "Burgundy/Black",
        "White/Magenta/Green:floral*1.3", "Grey/White:windowpane", "Indigo/Mustard",
        "Green/Navy Blue/Red:tartan", "Beige/Brown/Black:leopard",
    )),
    Range("Trousers", "Bottomwear", "Apparel", 22, (
        "Men|Formal|Trousers|creased|smooth",
        "Men|Casual|Cargo Trousers|cargo, tapered|canvas",
        "Women|Formal|Wide Leg Trousers|wide, belted|weave",
        "Men|Casual|Chinos|straight|weave",
        "Women|Casual|Tapered Trousers|tapered, drawstring|weave",
    ), (
        "Charcoal/Grey", "Khaki/Brown", "Beige/Brown", "Navy Blue/White", "Black/White",
        "Olive/Brown", "Grey/White:pinstripe", "Brown/Tan", "Grey/Charcoal/White:tartan*0.8",
        "Olive/Khaki/Coffee Brown:camouflage", "Maroon/Cream", "Cream/Brown", "Teal/White",
    )),
    Range("Jeans", "Bottomwear", "Apparel", 22, (
        "Men|Casual|Straight Jeans|straight|denim",
        "Women|Casual|Skinny Jeans|skinny, faded|denim",
        "Women|Casual|Flared Jeans|flared|denim",
        "Men|Casual|Ripped Jeans|tapered, faded, ripped|denim",
        "Unisex|Casual|Turn-Up Jeans|straight, turn-ups|denim",
    ), _DENIMS),
    Range("Shorts", "Bottomwear", "Apparel", 20, (
        "Men|Casual|Chino Shorts|knee, belted|weave",
        "Men|Sports|Running Shorts|short, drawstring, side stripe|smooth",
        "Women|Casual|Denim Shorts|mini, turn-ups, denim|denim",
        "Men|Casual|Cargo Shorts|knee, cargo|canvas",
        "Boys|Casual|Beach Shorts|short, drawstring|weave",
    ), (
        "Beige/Brown", "Blue/White", "Mid Denim/Mustard", "Olive/Khaki/Coffee Brown:camouflage",
        "Red/White", "Navy Blue/White", "Black/Red", "White/Navy Blue/Red:gingham",
        "Turquoise Blue/White/Yellow:floral", "Pale Denim/Tan", "Khaki/Brown", "Grey/Black",
        "Orange/White", "Green/White/Navy Blue:tartan",
    )),
    Range("Casual Shoes", "Shoes", "Footwear", 28, (
        "Men|Casual|Canvas Shoes|toe cap|canvas",
        "Unisex|Casual|High Top Shoes|high, toe cap|canvas",
        "Men|Casual|Sneakers|stripes, gum sole|leather",
        "Women|Casual|Slip-On Shoes|slip-on|canvas",
        "Men|Casual|Loafers|loafer|suede",
        "Women|Casual|Platform Sneakers|swoosh, platform|leather",
    ), (
        "Navy Blue/White/White", "Red/White/White", "White/Green/White", "Black/Charcoal/White",
        "Tan/Brown/Cream", "Grey/Red/White", "Olive/Black/Cream", "Brown/Coffee Brown/Tan",
        "White/Black/White:gingham*0.7", "Pink/White/White", "Mustard/Navy Blue/White",
        "Teal/Orange/White", "Khaki/Olive/Brown:camouflage*0.7", "Purple/White/White",
        "White/Navy Blue/Red:floral*0.6",
    )),
    Range("Formal Shoes", "Shoes", "Footwear", 20, (
        "Men|Formal|Oxford Shoes|pointed|leather",
        "Men|Formal|Brogues|brogue|leather",
        "Men|Formal|Monk Strap Shoes|monk|leather",
        "Men|Smart Casual|Lace-Up Boots|boot, plain toe|leather",
        "Men|Formal|Derby Shoes|gum sole, plain toe|suede",
    ), ("Black", "Brown", "Tan", "Coffee Brown", "Burgundy", "Charcoal", "Navy Blue")),
    Range("Heels", "Shoes", "Footwear", 24, (
        "Women|Formal|Stilettos|stiletto|smooth",
        "Women|Casual|Block Heels|block, strap|suede",
        "Women|Casual|Wedges|wedge, open toe|leather",
        "Women|Casual|Kitten Heels|kitten, slingback, bow|leather",
        "Women|Formal|Pumps|block|leather",
        "Women|Casual|Peep Toe Heels|stiletto, open toe, bow|smooth",
    ), (
        "Red/Black", "Black/Red", "Beige/Brown", "Pink/Black", "Navy Blue/White", "Silver/Grey",
        "Gold/Brown", "Purple/Black", "Teal/Black", "Beige/Brown/Black:leopard*0.6",
        "White/Navy Blue", "Maroon/Tan", "Black/White:dotted*0.6",
    )),
    Range("Sandals", "Sandal", "Footwear", 20, (
        "Men|Casual|Sandals|plain|leather",
        "Women|Casual|Gladiator Sandals|gladiator|leather",
        "Men|Sports|Trekking Sandals|sport|canvas",
        "Unisex|Casual|Slides|slide|leather",
    ), ("Brown/Tan", "Tan/Beige", "Black/Grey", "Navy Blue/Grey", "Olive/Tan", "White/Tan",
        "Gold/Tan", "Red/Beige", "Coffee Brown/Brown")),
    Range("Flip Flops", "Flip Flops", "Footwear", 16, (
        "Unisex|Casual|Flip Flops|narrow|smooth",
        "Men|Casual|Flip Flops|wide|smooth",
    ), (
        "Yellow/Navy Blue", "Navy Blue/Red", "Black/Green", "Red/White:hooped*0.7",
        "Turquoise Blue/Orange/White:floral*0.8", "White/Blue:breton*1.5", "Olive/Brown",
        "Pink/Magenta:dotted*0.8", "Grey/Black", "Khaki/Olive/Brown:camouflage*0.7",
    )),
    Range("Handbags", "Bags", "Accessories", 28, (
        "Women|Casual|Tote Bag|base, contrast handles|leather",
        "Women|Formal|Satchel|satchel, flap|leather",
        "Women|Casual|Hobo Bag|hobo, tassel|leather",
        "Women|Casual|Bucket Bag|bucket|leather",
        "Women|Formal|Bowling Bag|satchel, steel|leather",
        "Women|Casual|Envelope Bag|clutch, chain|leather",
        "Women|Casual|Shopper|tassel|canvas",
    ), (
        "Tan/Brown", "Red/Maroon", "Black/Charcoal", "Mustard/Brown", "Navy Blue/Tan", "Pink/Beige",
        "Brown/Coffee Brown", "Teal/Tan", "White/Tan", "Burgundy/Black", "Grey/Black",
        "Beige/Brown/Black:leopard", "Cream/Tan/Rust:floral*1.3", "Purple/Black", "Olive/Tan",
        "White/Navy Blue:hooped*0.8",
    )),
    Range("Backpacks", "Bags", "Accessories", 20, (
        "Unisex|Casual|Backpack|contrast pocket|canvas",
        "Unisex|Casual|Rucksack|flap|canvas",
        "Unisex|Sports|Trekking Backpack|side pockets|canvas",
        "Men|Casual|Laptop Backpack|contrast pocket, side pockets|smooth",
    ), (
        "Grey/Black", "Olive/Brown", "Teal/Orange", "Black/Red", "Navy Blue/Tan", "Red/Black",
        "Purple/Charcoal", "Khaki/Olive/Coffee Brown:camouflage", "Mustard/Brown",
        "Pink/White/White:dotted", "Blue/White/Navy Blue:tartan", "Turquoise Blue/Navy Blue",
    )),
    Range("Watches", "Watches", "Accessories", 28, (
        "Men|Casual|Leather Strap Watch|gold hands|leather",
        "Men|Formal|Chronograph Watch|bracelet, chronograph|smooth",
        "Unisex|Sports|Digital Watch|digital|smooth",
        "Men|Sports|Diver Watch|rubber, diver, bold|smooth",
        "Women|Casual|Square Dial Watch|square|leather",
        "Women|Formal|Bracelet Watch|bracelet, gold hands|smooth",
    ), (
        "Brown/White/Gold", "Steel/Navy Blue/Steel", "Black/Charcoal/Charcoal", "Black/Black/Steel",
        "Red/White/Silver", "Tan/Cream/Copper", "Navy Blue/Navy Blue/Steel", "White/White/Gold",
        "Gold/Cream/Gold", "Silver/Black/Silver", "Pink/White/Copper", "Green/Green/Steel",
        "Copper/Brown/Copper", "Orange/Black/Charcoal",
    )),
    Range("Sunglasses", "Eyewear", "Accessories", 24, (
        "Men|Casual|Aviator Sunglasses|aviator|smooth",
        "Unisex|Casual|Wayfarer Sunglasses|wayfarer|smooth",
        "Unisex|Casual|Round Sunglasses|round|smooth",
        "Women|Casual|Cat Eye Sunglasses|cat-eye|smooth",
        "Women|Casual|Oversized Sunglasses|oversized|smooth",
        "Men|Sports|Wraparound Sunglasses|sport|smooth",
    ), (
        "Gold/Green", "Black/Charcoal", "Steel/Blue", "Brown/Tan/Black:leopard*0.5", "Maroon/Brown",
        "Silver/Grey", "Copper/Brown", "White/Charcoal", "Navy Blue/Teal", "Purple/Mauve",
        "Red/Charcoal", "Olive/Olive",
    )),
    Range("Belts", "Belts", "Accessories", 20, (
        "Men|Formal|Belt|stitched|leather",
        "Men|Formal|Plate Buckle Belt|plate, plain|leather",
        "Men|Casual|Braided Belt|braided|leather",
        "Women|Casual|Narrow Belt|narrow, round buckle, plain|leather",
        "Men|Casual|Canvas Belt|round buckle, lined|canvas",
    ), (
        "Brown/Tan/Silver", "Black/Tan/Steel", "Tan/Brown/Gold", "Coffee Brown/Black/Copper",
        "Red/Black/Gold", "Navy Blue/Tan/Silver", "Olive/Brown/Steel", "White/Beige/Gold",
        "Beige/Brown/Gold", "Navy Blue/Red/Silver:pinstripe",
    )),
    Range("Caps", "Headwear", "Accessories", 22, (
        "Men|Casual|Baseball Cap|initial|canvas",
        "Unisex|Casual|Pompom Beanie|beanie, pompom|knit",
        "Men|Casual|Field Cap|military|canvas",
        "Unisex|Sports|Badge Cap|badge, contrast peak|canvas",
        "Unisex|Casual|Cable Beanie|beanie, contrast cuff|cable",
    ), (
        "Navy Blue/White/White", "Red/White/Navy Blue", "Olive/Black/Cream", "Black/White/Red",
        "Grey/Maroon/White", "Khaki/Olive/Brown:camouflage", "Mustard/Navy Blue/White",
        "Teal/Cream/Orange", "Maroon/Cream/Mustard", "White/Navy Blue/Red", "Purple/White/White",
        "Cream/Rust/Brown", "Green/Red/White:hooped*0.8",
    )),
    Range("Scarves", "Scarves", "Accessories", 18, (
        "Women|Casual|Looped Scarf|loop|knit",
        "Men|Casual|Woollen Scarf|folded|knit",
        "Women|Casual|Printed Scarf|loop|weave",
    ), (
        "Red/Navy Blue/Cream:tartan", "Grey/White:hooped", "Cream", "Mustard/Rust/Cream:tartan",
        "Navy Blue/White:dotted*0.8", "Pink/White/Maroon:floral*0.8", "Black/White:gingham",
        "Green/Cream/Red:tartan", "Purple/Lavender:hooped*0.7", "Teal/Ivory/Mustard:floral*0.7",
        "Beige/Brown/Black:leopard",
    )),
    Range("Socks", "Socks", "Accessories", 20, (
        "Men|Casual|Crew Socks|contrast toe, contrast cuff|jersey",
        "Unisex|Sports|Ankle Socks|ankle|jersey",
        "Men|Formal|Knee Length Socks|knee|jersey",
        "Women|Casual|Crew Socks|contrast toe|knit",
    ), (
        "Grey/Red", "Navy Blue/White:dotted*0.8", "Green/Navy Blue/White:argyle*0.8", "White/Blue",
        "Black/Grey", "Red/White/Green:hooped*0.5", "Mustard/Navy Blue:breton",
        "Purple/Pink/White:argyle*0.8", "Navy Blue/Orange", "Pink/White:hooped*0.5", "Brown/Beige",
    )),
    Range("Ties", "Ties", "Accessories", 18, (
        "Men|Formal|Tie|turned|smooth",
        "Men|Formal|Knitted Tie|slim, square end|knit",
        "Men|Formal|Slim Tie|slim|smooth",
        "Men|Formal|Bow Tie|bow tie|smooth",
    ), (
        "Navy Blue/Red/White:striped", "Black", "Maroon/Pink:dotted*0.6", "Red/White:dotted*0.5",
        "Green/Navy Blue/Mustard:striped", "Silver/Grey:pinstripe", "Purple/Lavender:gingham*0.6",
        "Mustard/Navy Blue:dotted*0.6", "Teal/White/Navy Blue:tartan*0.6", "Burgundy",
    )),
)  # fmt: skip

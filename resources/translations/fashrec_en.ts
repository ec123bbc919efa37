<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Asked</name>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} have no usable picture and were left out.</source>
        <translation>
            <numerusform>%Ln of {all} has no usable picture and was left out.</numerusform>
            <numerusform>%Ln of {all} have no usable picture and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%Ln pinned</source>
        <translation>
            <numerusform>%Ln pinned</numerusform>
            <numerusform>%Ln pinned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln boosted</source>
        <translation>
            <numerusform>%Ln boosted</numerusform>
            <numerusform>%Ln boosted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln buried</source>
        <translation>
            <numerusform>%Ln buried</numerusform>
            <numerusform>%Ln buried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation>
            <numerusform>%Ln excluded</numerusform>
            <numerusform>%Ln excluded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln made way</source>
        <translation>
            <numerusform>%Ln made way</numerusform>
            <numerusform>%Ln made way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Collected</name>
    <message numerus="yes">
        <source>All %Ln are in {list} already. Shift+L takes them out.</source>
        <translation>
            <numerusform>All %Ln are in {list} already. Shift+L takes them out.</numerusform>
            <numerusform>All %Ln are in {list} already. Shift+L takes them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln products to {list}.</source>
        <translation>
            <numerusform>Added %Ln product to {list}.</numerusform>
            <numerusform>Added %Ln products to {list}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in it already.</source>
        <translation>
            <numerusform>%Ln was in it already.</numerusform>
            <numerusform>%Ln were in it already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message numerus="yes">
        <source>%Ln pictures, {share}</source>
        <translation>
            <numerusform>%Ln picture, {share}</numerusform>
            <numerusform>%Ln pictures, {share}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message numerus="yes">
        <source>%Ln labels corrected</source>
        <translation>
            <numerusform>%Ln label corrected</numerusform>
            <numerusform>%Ln labels corrected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message numerus="yes">
        <source>{count} of %Ln products</source>
        <translation>
            <numerusform>{count} of %Ln product</numerusform>
            <numerusform>{count} of %Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message numerus="yes">
        <source>Measured on %Ln products that were held out of the training.</source>
        <translation>
            <numerusform>Measured on %Ln product that was held out of the training.</numerusform>
            <numerusform>Measured on %Ln products that were held out of the training.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message numerus="yes">
        <source>%Ln products now</source>
        <translation>
            <numerusform>%Ln product now</numerusform>
            <numerusform>%Ln products now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message numerus="yes">
        <source>Added %Ln rules from {file}.</source>
        <translation>
            <numerusform>Added %Ln rule from {file}.</numerusform>
            <numerusform>Added %Ln rules from {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln was there already.</numerusform>
            <numerusform>%Ln were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are no rules:</source>
        <translation>
            <numerusform>%Ln row is no rule:</numerusform>
            <numerusform>%Ln rows are no rules:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTeller</name>
    <message numerus="yes">
        <source>%Ln products are in, all without a problem.</source>
        <translation>
            <numerusform>%Ln product is in, without a problem.</numerusform>
            <numerusform>%Ln products are in, all without a problem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import report lists %Ln problems.</source>
        <translation>
            <numerusform>The import report lists %Ln problem.</numerusform>
            <numerusform>The import report lists %Ln problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are in.</source>
        <translation>
            <numerusform>%Ln product is in.</numerusform>
            <numerusform>%Ln products are in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>Asked with “{name}”, the first picture of %Ln files.</source>
        <translation>
            <numerusform>Asked with “{name}”, the first picture of %Ln files.</numerusform>
            <numerusform>Asked with “{name}”, the first picture of %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln files is a picture: drop a JPEG or PNG file.</source>
        <translation>
            <numerusform>None of the %Ln files is a picture: drop a JPEG or PNG file.</numerusform>
            <numerusform>None of the %Ln files is a picture: drop a JPEG or PNG file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more jobs</source>
        <translation>
            <numerusform>%Ln more job</numerusform>
            <numerusform>%Ln more jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message numerus="yes">
        <source>{value}, %Ln products</source>
        <translation>
            <numerusform>{value}, %Ln product</numerusform>
            <numerusform>{value}, %Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value}: %Ln products. Click to see only these.</source>
        <translation>
            <numerusform>{value}: %Ln product. Click to see only this one.</numerusform>
            <numerusform>{value}: %Ln products. Click to see only these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message numerus="yes">
        <source>Recommend for the %Ln selected together</source>
        <translation>
            <numerusform>Recommend for the %Ln selected together</numerusform>
            <numerusform>Recommend for the %Ln selected together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the catalogue any more</source>
        <translation>
            <numerusform>%Ln not in the catalogue any more</numerusform>
            <numerusform>%Ln not in the catalogue any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsPanel</name>
    <message numerus="yes">
        <source>%Ln products are too many to ask about together: select {most} or fewer.</source>
        <translation>
            <numerusform>%Ln products are too many to ask about together: select {most} or fewer.</numerusform>
            <numerusform>%Ln products are too many to ask about together: select {most} or fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the ids of %Ln products.</source>
        <translation>
            <numerusform>Copied the ids of %Ln product.</numerusform>
            <numerusform>Copied the ids of %Ln products.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsRoom</name>
    <message numerus="yes">
        <source>Wrote %Ln products of {list} to {file}.</source>
        <translation>
            <numerusform>Wrote %Ln product of {list} to {file}.</numerusform>
            <numerusform>Wrote %Ln products of {list} to {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marked</name>
    <message numerus="yes">
        <source>%Ln products asked about</source>
        <translation>
            <numerusform>%Ln product asked about</numerusform>
            <numerusform>%Ln products asked about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommended products are marked</source>
        <translation>
            <numerusform>%Ln recommended product is marked</numerusform>
            <numerusform>%Ln recommended products are marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message numerus="yes">
        <source>Recommend for these %Ln together</source>
        <translation>
            <numerusform>Recommend for these %Ln together</numerusform>
            <numerusform>Recommend for these %Ln together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message numerus="yes">
        <source>Without {what}: %Ln products</source>
        <translation>
            <numerusform>Without {what}: %Ln product</numerusform>
            <numerusform>Without {what}: %Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message numerus="yes">
        <source>The catalogue, its classifier or FashRec has changed since this map was drawn: %Ln products not on it yet.</source>
        <translation>
            <numerusform>The catalogue, its classifier or FashRec has changed since this map was drawn: %Ln product not on it yet.</numerusform>
            <numerusform>The catalogue, its classifier or FashRec has changed since this map was drawn: %Ln products not on it yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message numerus="yes">
        <source>Add all %Ln of {recommender} to list</source>
        <translation>
            <numerusform>Add all %Ln of {recommender} to list</numerusform>
            <numerusform>Add all %Ln of {recommender} to list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%Ln products are in</source>
        <translation>
            <numerusform>%Ln product is in</numerusform>
            <numerusform>%Ln products are in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message numerus="yes">
        <source>%Ln labels corrected; train again to use them</source>
        <translation>
            <numerusform>%Ln label corrected; train again to use it</numerusform>
            <numerusform>%Ln labels corrected; train again to use them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>“{training}”: %Ln finished epochs of the training that was stopped will be deleted; the finished training and corrected labels stay.</source>
        <translation>
            <numerusform>“{training}”: %Ln finished epoch of the training that was stopped will be deleted; the finished training and corrected labels stay.</numerusform>
            <numerusform>“{training}”: %Ln finished epochs of the training that was stopped will be deleted; the finished training and corrected labels stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{training}”: the finished training and %Ln finished epochs of the training that was stopped will be deleted; corrected labels stay.</source>
        <translation>
            <numerusform>“{training}”: the finished training and %Ln finished epoch of the training that was stopped will be deleted; corrected labels stay.</numerusform>
            <numerusform>“{training}”: the finished training and %Ln finished epochs of the training that was stopped will be deleted; corrected labels stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{training}”: %Ln finished epochs of the training that was stopped will be deleted; corrected labels stay.</source>
        <translation>
            <numerusform>“{training}”: %Ln finished epoch of the training that was stopped will be deleted; corrected labels stay.</numerusform>
            <numerusform>“{training}”: %Ln finished epochs of the training that was stopped will be deleted; corrected labels stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleKeeper</name>
    <message numerus="yes">
        <source>Added %Ln rules. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Added %Ln rule. Ctrl+Z takes it back.</numerusform>
            <numerusform>Added %Ln rules. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDesk</name>
    <message numerus="yes">
        <source>Rules – %Ln rules</source>
        <translation>
            <numerusform>Rules – %Ln rule</numerusform>
            <numerusform>Rules – %Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesHandingOn</name>
    <message numerus="yes">
        <source>Wrote %Ln rules to {file}.</source>
        <translation>
            <numerusform>Wrote %Ln rule to {file}.</numerusform>
            <numerusform>Wrote %Ln rules to {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesRoom</name>
    <message numerus="yes">
        <source>%Ln products are too many for a rule each: make one rule for what they have in common, on the rules desk.</source>
        <translation>
            <numerusform>%Ln products are too many for a rule each: make one rule for what they have in common, on the rules desk.</numerusform>
            <numerusform>%Ln products are too many for a rule each: make one rule for what they have in common, on the rules desk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message numerus="yes">
        <source>FashRec learns from the labels of “{catalogue}”, %Ln products. It takes a while; you can go on working meanwhile, and stop and go on as you like.</source>
        <translation>
            <numerusform>FashRec learns from the labels of “{catalogue}”, %Ln product. It takes a while; you can go on working meanwhile, and stop and go on as you like.</numerusform>
            <numerusform>FashRec learns from the labels of “{catalogue}”, %Ln products. It takes a while; you can go on working meanwhile, and stop and go on as you like.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column} (%Ln values)</source>
        <translation>
            <numerusform>{column} (%Ln value)</numerusform>
            <numerusform>{column} (%Ln values)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected labels are used</source>
        <translation>
            <numerusform>%Ln corrected label is used</numerusform>
            <numerusform>%Ln corrected labels are used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedLegend</name>
    <message numerus="yes">
        <source>%Ln in both</source>
        <translation>
            <numerusform>%Ln in both</numerusform>
            <numerusform>%Ln in both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are in both lists</source>
        <translation>
            <numerusform>%Ln product is in both lists</numerusform>
            <numerusform>%Ln products are in both lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared</source>
        <translation>
            <numerusform>%Ln shared</numerusform>
            <numerusform>%Ln shared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are in other lists too</source>
        <translation>
            <numerusform>%Ln product is in other lists too</numerusform>
            <numerusform>%Ln products are in other lists too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <source>%Ln products are too many for a list: select {most} or fewer.</source>
        <translation>
            <numerusform>%Ln products are too many for a list: select {most} or fewer.</numerusform>
            <numerusform>%Ln products are too many for a list: select {most} or fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln products out of {list}.</source>
        <translation>
            <numerusform>Took %Ln product out of {list}.</numerusform>
            <numerusform>Took %Ln products out of {list}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingWindow</name>
    <message numerus="yes">
        <source>The training was stopped; %Ln finished epochs are kept.</source>
        <translation>
            <numerusform>The training was stopped; %Ln finished epoch is kept.</numerusform>
            <numerusform>The training was stopped; %Ln finished epochs are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WrongView</name>
    <message numerus="yes">
        <source>%Ln pictures selected</source>
        <translation>
            <numerusform>%Ln picture selected</numerusform>
            <numerusform>%Ln pictures selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Told</name>
    <message numerus="yes">
        <source>Copied the ids of %Ln products.</source>
        <translation>
            <numerusform>Copied the id of %Ln product.</numerusform>
            <numerusform>Copied the ids of %Ln products.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln products as a table: paste it into a spreadsheet.</source>
        <translation>
            <numerusform>Copied %Ln product as a table: paste it into a spreadsheet.</numerusform>
            <numerusform>Copied %Ln products as a table: paste it into a spreadsheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln pictures.</source>
        <translation>
            <numerusform>Copied %Ln picture.</numerusform>
            <numerusform>Copied %Ln pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a usable picture.</source>
        <translation>
            <numerusform>%Ln without a usable picture.</numerusform>
            <numerusform>%Ln without a usable picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln recommendations to {files}.</source>
        <translation>
            <numerusform>Wrote %Ln recommendation to {files}.</numerusform>
            <numerusform>Wrote %Ln recommendations to {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln products to {files}.</source>
        <translation>
            <numerusform>Wrote %Ln product to {files}.</numerusform>
            <numerusform>Wrote %Ln products to {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products had none.</source>
        <translation>
            <numerusform>%Ln product had none.</numerusform>
            <numerusform>%Ln products had none.</numerusform>
        </translation>
    </message>
</context>
</TS>

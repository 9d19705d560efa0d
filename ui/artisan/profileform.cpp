// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/profileform.h"

#include "models/domain/rules/limits.h"
#include "models/domain/rules/states.h"
#include "ui/artisan/parts.h"
#include "ui/artisan/picturebutton.h"
#include "ui/shared/card.h"
#include "ui/shared/combobox.h"
#include "ui/shared/fieldrow.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {

QLineEdit* lineField(const QString& objectName, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(objectName);
    field->setMaxLength(kMaxNameLength);
    return field;
}

} // namespace

ProfileForm::ProfileForm(Pictures& pictures, const FileChooser& chooser, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k16);
    column->addWidget(storyCard());
    column->addWidget(whoCard(pictures, chooser));
    column->addWidget(whereCard());
    connectFields();
}

FieldRow* ProfileForm::row(Field field, const QString& title, QWidget* widget, const QString& hint)
{
    auto* row = new FieldRow(title, widget, hint, this);
    if (field != Field::None)
        m_rows.insert(static_cast<int>(field), row);
    return row;
}

QWidget* ProfileForm::storyCard()
{
    Card* card = titledCard(tr("Your story"), this);
    m_bio = textField(u"bioField"_s, tr("About you and your craft"), 7, card);
    card->content()->addWidget(row(Field::Bio, tr("About you and your craft"), m_bio,
                                   tr("Where you learned it, what you make, what a guest will remember.")));
    return card;
}

QWidget* ProfileForm::whoCard(Pictures& pictures, const FileChooser& chooser)
{
    Card* card = titledCard(tr("You and your workshop"), this);
    m_picture = new PictureButton(u"profilePictureButton"_s, tr("Choose picture"), {112, 112}, pictures, chooser, card);
    m_name = lineField(u"profileNameField"_s, card);
    m_workshop = lineField(u"workshopField"_s, card);
    m_craft = lineField(u"craftField"_s, card);
    m_years = new QSpinBox(card);
    m_years->setObjectName(u"yearsField"_s);
    m_years->setRange(0, 90);
    m_years->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_languages = new QLineEdit(card);
    m_languages->setObjectName(u"languagesField"_s);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::k16);
    grid->setVerticalSpacing(space::k12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(row(Field::Name, tr("Your name"), m_name), 0, 0);
    FieldRow* workshop = row(Field::None, tr("Workshop"), m_workshop);
    workshop->setOptional();
    grid->addWidget(workshop, 0, 1);
    grid->addWidget(row(Field::Craft, tr("Craft"), m_craft), 1, 0);
    grid->addWidget(row(Field::Years, tr("Years of practice"), m_years), 1, 1);
    card->content()->addWidget(row(Field::None, tr("Your picture"), m_picture));
    card->content()->addLayout(grid);
    card->content()->addWidget(row(Field::None, tr("Languages"), m_languages, tr("Separated by commas")));
    return card;
}

QWidget* ProfileForm::whereCard()
{
    Card* card = titledCard(tr("Where guests come to"), this);
    m_city = lineField(u"cityField"_s, card);
    m_state = new ComboBox(u"stateBox"_s, tr("State"), card);
    for (const IndianState& state : indianStates())
        m_state->addItem(QString::fromLatin1(state.name), QString::fromLatin1(state.code));
    auto* pair = new QHBoxLayout;
    pair->setSpacing(space::k16);
    pair->addWidget(row(Field::City, tr("City"), m_city), 1);
    pair->addWidget(row(Field::State, tr("State"), m_state), 1);
    card->content()->addLayout(pair);
    return card;
}

void ProfileForm::connectFields()
{
    const auto said = [this] {
        if (!m_filling)
            Q_EMIT edited();
    };
    for (QLineEdit* field : {m_name, m_workshop, m_craft, m_city, m_languages})
        connect(field, &QLineEdit::textChanged, this, said);
    connect(m_bio, &QPlainTextEdit::textChanged, this, said);
    connect(m_years, &QSpinBox::valueChanged, this, said);
    connect(m_state, &QComboBox::currentIndexChanged, this, said);
    connect(m_picture, &PictureButton::chosen, this, &ProfileForm::pictureChosen);
    connect(m_picture, &PictureButton::refused, this, &ProfileForm::refused);
}

void ProfileForm::setProfile(const ArtisanProfile& profile)
{
    // Setting a field to what it says would move the cursor of whoever types.
    m_filling = true;
    const auto put = [](auto* field, const QString& text) {
        if constexpr (requires { field->setPlainText(text); }) {
            if (field->toPlainText() != text)
                field->setPlainText(text);
        } else if (field->text() != text) {
            field->setText(text);
        }
    };
    m_base = profile;
    put(m_name, profile.name);
    put(m_workshop, profile.workshop);
    put(m_craft, profile.craft);
    put(m_city, profile.city);
    put(m_bio, profile.bio);
    if (this->profile().languages != profile.languages)
        put(m_languages, profile.languages.join(u", "_s));
    m_years->setValue(profile.yearsOfPractice);
    m_state->setCurrentIndex(m_state->findData(profile.state));
    m_picture->setSha(profile.picture);
    m_filling = false;
}

ArtisanProfile ProfileForm::profile() const
{
    static const QRegularExpression comma(u"\\s*,\\s*"_s);
    ArtisanProfile profile = m_base;
    profile.name = m_name->text();
    profile.workshop = m_workshop->text();
    profile.craft = m_craft->text();
    profile.city = m_city->text();
    profile.state = m_state->currentData().toString();
    profile.bio = m_bio->toPlainText();
    profile.languages = m_languages->text().trimmed().split(comma, Qt::SkipEmptyParts);
    profile.yearsOfPractice = m_years->value();
    return profile;
}

void ProfileForm::setError(Field field, const QString& sentence)
{
    FieldRow* row = m_rows.value(static_cast<int>(field));
    if (!row)
        return;
    row->setError(sentence);
    row->field()->setFocus(Qt::OtherFocusReason);
}

void ProfileForm::clearErrors()
{
    for (FieldRow* row : std::as_const(m_rows))
        row->setError({});
}

} // namespace karigar::ui::artisan

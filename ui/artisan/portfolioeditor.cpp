// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/portfolioeditor.h"

#include "models/domain/rules/limits.h"
#include "models/views/artisan/portfoliomodel.h"
#include "ui/artisan/filechooser.h"
#include "ui/artisan/parts.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/imagetile.h"
#include "ui/shared/sectionheader.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"
#include "ui/shell/pictures.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {
constexpr QSize kTile(224, 168);
constexpr QSize kNewTile(96, 72);
} // namespace

PortfolioEditor::PortfolioEditor(views::artisan::PortfolioModel& model, Pictures& pictures, const FileChooser& chooser,
                                 QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_pictures(pictures)
    , m_chooser(chooser)
{
    auto* add = new Button(Button::Kind::Secondary, u"addPortfolioButton"_s, tr("Add pictures"), Icon::Plus, this);
    connect(add, &QPushButton::clicked, this, &PortfolioEditor::choose);
    auto* header = new SectionHeader(tr("Portfolio"), tr("The first thing guests see. Up to 60 pictures of your work."), this);
    header->addAction(add);
    m_error = new Banner(Banner::Kind::Bad, u"portfolioError"_s, {}, this);
    m_error->setDismissible();
    m_error->hide();
    m_empty = label(tr("No pictures yet. Daylight and a plain ground make the best ones."), TextSize::Body, Ink::Muted, this);
    m_grid = new QWidget(this);
    nameWidget(m_grid, u"portfolioGrid"_s, tr("Portfolio"));
    m_flow = new FlowLayout(m_grid, space::k16);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k16);
    column->addWidget(header);
    column->addWidget(m_error);
    column->addWidget(newCard());
    column->addWidget(m_empty);
    column->addWidget(m_grid);
    connect(&m_model, &views::artisan::PortfolioModel::loaded, this, &PortfolioEditor::refresh);
    connect(&m_model, &views::artisan::PortfolioModel::refused, this, &PortfolioEditor::showError);
    connect(&m_model, &views::artisan::PortfolioModel::removed, this, [this](const QString& sha, const QString& caption) {
        Q_EMIT said(tr("Removed a picture from the portfolio."), [this, sha, caption] { m_model.putBack(sha, caption); });
    });
    connect(&m_pictures, &Pictures::arrived, this, &PortfolioEditor::draw);
}

QWidget* PortfolioEditor::newCard()
{
    m_newCard = titledCard(tr("New pictures"), this);
    m_newCard->setObjectName(u"newPictures"_s);
    m_newCard->setTone(Tone::Accent);
    m_newRows = new QVBoxLayout;
    m_newRows->setSpacing(space::k8);
    m_confirm = new Button(Button::Kind::Primary, u"confirmPortfolioButton"_s, tr("Add to the portfolio"), Icon::Check, this);
    auto* drop = new Button(Button::Kind::Quiet, u"dropPicturesButton"_s, tr("Cancel"), Icon::None, this);
    connect(m_confirm, &QPushButton::clicked, this, &PortfolioEditor::addNew);
    connect(drop, &QPushButton::clicked, this, &PortfolioEditor::dropNew);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addWidget(m_confirm);
    buttons->addWidget(drop);
    buttons->addStretch(1);
    m_newCard->content()->addLayout(m_newRows);
    m_newCard->content()->addLayout(buttons);
    m_newCard->hide();
    return m_newCard;
}

void PortfolioEditor::choose()
{
    m_error->hide();
    const QStringList paths = m_chooser.pictures(this, true);
    for (const QString& path : paths) {
        readyPicture(path, this, [this](const Result<ReadyPicture>& ready) {
            if (ready)
                takeNew(*ready);
            else
                showError(ready.error());
        });
    }
}

void PortfolioEditor::takeNew(const ReadyPicture& picture)
{
    auto* widget = new QWidget(m_newCard);
    auto* image = new ImageTile({}, tr("New picture"), kNewTile, widget);
    image->setFixedSize(kNewTile);
    image->setFocusPolicy(Qt::NoFocus);
    image->setPicture(QPixmap::fromImage(picture.preview));
    auto* caption = new QLineEdit(widget);
    nameWidget(caption, u"captionField_%1"_s.arg(m_new.size()), tr("Caption of picture %1").arg(m_new.size() + 1));
    caption->setPlaceholderText(tr("Caption, for example: Bowl, cobalt on white"));
    caption->setMaxLength(kMaxTitleLength);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k12);
    row->addWidget(image);
    row->addWidget(caption, 1);
    m_newRows->addWidget(widget);
    m_new.push_back({picture, caption});
    m_newCard->show();
    if (m_new.size() == 1)
        caption->setFocus(Qt::OtherFocusReason);
}

void PortfolioEditor::addNew()
{
    const auto count = static_cast<int>(m_new.size());
    for (const New& fresh : m_new)
        m_model.add(fresh.picture.bytes, fresh.picture.mime, fresh.caption->text().trimmed());
    dropNew();
    Q_EMIT said(tr("Added %n picture(s) to the portfolio.", nullptr, count), {});
}

void PortfolioEditor::dropNew()
{
    m_new.clear();
    emptyLayout(m_newRows);
    m_newCard->hide();
}

QWidget* PortfolioEditor::tile(int row)
{
    const QModelIndex index = m_model.index(row);
    const QString id = index.data(views::RecordRole::Id).toString();
    const QString caption = index.data(views::RecordRole::Title).toString();
    auto* widget = new QWidget(m_grid);
    widget->setFixedWidth(kTile.width());
    auto* image = new ImageTile(u"portfolioTile_"_s + id, caption, kTile, widget);
    image->setFixedSize(kTile);
    image->setFocusPolicy(Qt::NoFocus);
    const QString sha = index.data(views::RecordRole::PictureSha).toString();
    image->setProperty("sha", sha);
    image->setPicture(m_pictures.get(sha, kTile, devicePixelRatioF()));
    auto* remove = new IconButton(Icon::Trash, u"removePortfolioButton_"_s + id, tr("Remove “%1”").arg(caption), widget);
    connect(remove, &QToolButton::clicked, this, [this, id] { m_model.remove(Id::fromText(id).value_or(Id())); });
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::k4);
    auto* words = new ElidedLabel(caption, widget);
    foot->addWidget(words, 1);
    if (index.data(views::RecordRole::Waiting).toBool())
        foot->addWidget(new StateChip(Icon::Waiting, tr("waiting"), Tone::Warn, widget));
    foot->addWidget(remove);
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(image);
    column->addLayout(foot);
    return widget;
}

void PortfolioEditor::refresh()
{
    emptyLayout(m_flow);
    for (int i = 0; i < m_model.size(); ++i)
        m_flow->addWidget(tile(i));
    m_empty->setVisible(m_model.size() == 0);
    m_grid->updateGeometry();
}

void PortfolioEditor::draw(const QString& sha)
{
    for (auto* image : m_grid->findChildren<ImageTile*>())
        if (image->property("sha").toString() == sha)
            image->setPicture(m_pictures.get(sha, kTile, devicePixelRatioF()));
}

void PortfolioEditor::showError(const Error& error)
{
    m_error->setMessage(Banner::Kind::Bad, error.message);
    m_error->show();
}

} // namespace karigar::ui::artisan

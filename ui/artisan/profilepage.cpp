// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/profilepage.h"

#include "models/views/artisan/portfoliomodel.h"
#include "models/views/artisan/profileeditor.h"
#include "ui/artisan/pageframe.h"
#include "ui/artisan/portfolioeditor.h"
#include "ui/artisan/profileform.h"
#include "ui/artisan/profilepreview.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {

ContentColumn* scrolling(const QString& objectName, const QString& name, QWidget* content, QWidget* parent)
{
    auto* column = new ContentColumn(objectName, name, parent);
    column->content()->addWidget(content);
    column->content()->addStretch(1);
    return column;
}

} // namespace

ProfilePage::ProfilePage(const PageContext& context, const FileChooser& chooser, QWidget* parent)
    : Page(parent)
    , m_chooser(chooser)
    , m_editor(new views::artisan::ProfileEditor(context.workspace, this))
    , m_portfolio(new views::artisan::PortfolioModel(context.workspace, this))
{
    m_form = new ProfileForm(context.pictures, m_chooser, this);
    m_pictures = new PortfolioEditor(*m_portfolio, context.pictures, m_chooser, this);
    m_preview = new ProfilePreview(*m_portfolio, context.pictures, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(scrolling(u"profileColumn"_s, tr("About you"), m_form, m_stack));
    m_stack->addWidget(scrolling(u"portfolioColumn"_s, tr("Portfolio"), m_pictures, m_stack));
    m_stack->addWidget(scrolling(u"previewColumn"_s, tr("As guests see it"), m_preview, m_stack));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar());
    column->addWidget(m_stack, 1);
    m_frame = new PageFrame(context.workspace, SkeletonView::Shape::Page, content, nullptr, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    connectParts();
}

QWidget* ProfilePage::bar()
{
    auto* bar = new QWidget(this);
    m_sections = new SegmentedControl(u"profileSections"_s, tr("Part of the profile"), bar);
    for (const QString& words : {tr("About you"), tr("Portfolio"), tr("As guests see it")})
        m_sections->addSegment(words);
    m_draft = label({}, TextSize::Caption, Ink::Muted, bar);
    m_draft->setObjectName(u"profileDraftLine"_s);
    m_waiting = new StateChip(Icon::Waiting, tr("waiting"), Tone::Warn, bar);
    m_waiting->setObjectName(u"profileWaiting"_s);
    m_drop = new Button(Button::Kind::Quiet, u"dropProfileButton"_s, tr("Drop changes"), Icon::Undo, bar);
    m_save = new Button(Button::Kind::Primary, u"saveProfileButton"_s, tr("Save profile"), Icon::Check, bar);
    m_save->setKeys(QKeySequence::Save);
    m_error = new Banner(Banner::Kind::Bad, u"profileError"_s, {}, bar);
    m_error->setDismissible();
    m_error->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k8);
    row->addWidget(m_sections);
    row->addStretch(1);
    row->addWidget(m_waiting);
    row->addWidget(m_drop);
    row->addWidget(m_save);
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(space::k24, space::k16, space::k24, 0);
    column->setSpacing(space::k8);
    column->addLayout(row);
    column->addWidget(m_draft);
    column->addWidget(m_error);
    return bar;
}

void ProfilePage::connectParts()
{
    using views::artisan::ProfileEditor;
    connect(m_sections, &SegmentedControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_editor, &ProfileEditor::changed, this, &ProfilePage::refresh);
    connect(m_form, &ProfileForm::edited, this, [this] {
        m_form->clearErrors();
        m_editor->edit(m_form->profile());
        m_preview->setProfile(m_editor->edited());
        refreshBar();
    });
    connect(m_form, &ProfileForm::pictureChosen, m_editor, &ProfileEditor::setPicture);
    connect(m_form, &ProfileForm::refused, this, &ProfilePage::showError);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_form->clearErrors();
        m_error->hide();
        m_editor->save();
    });
    connect(m_drop, &QPushButton::clicked, m_editor, &ProfileEditor::drop);
    connect(m_editor, &ProfileEditor::refused, this, &ProfilePage::showError);
    connect(m_editor, &ProfileEditor::saved, this, [this](const ArtisanProfile& before) {
        Q_EMIT said(tr("Profile saved."), [this, before] { m_editor->restore(before); });
    });
    connect(m_portfolio, &views::artisan::PortfolioModel::loaded, m_preview, &ProfilePreview::refreshPictures);
    connect(m_pictures, &PortfolioEditor::said, this, &Page::said);
}

void ProfilePage::open(const QString& subject)
{
    if (subject == "portfolio"_L1)
        m_sections->setCurrent(1);
    else if (subject == "preview"_L1)
        m_sections->setCurrent(2);
}

void ProfilePage::refresh()
{
    m_form->setProfile(m_editor->edited());
    m_preview->setProfile(m_editor->edited());
    refreshBar();
    m_frame->showContent();
}

void ProfilePage::refreshBar()
{
    const bool dirty = m_editor->isDirty();
    m_draft->setText(tr("Not saved yet. What you typed is kept as a draft."));
    m_draft->setVisible(dirty);
    m_drop->setVisible(dirty);
    m_save->setEnabled(dirty);
    m_waiting->setVisible(m_editor->isWaiting());
}

void ProfilePage::showError(const Error& error)
{
    const auto field = m_editor->fieldOf(error);
    if (field != views::artisan::ProfileEditor::Field::None) {
        m_sections->setCurrent(0);
        m_form->setError(field, error.message);
        return;
    }
    m_error->setMessage(Banner::Kind::Bad, tr("%1 What you typed is kept.").arg(error.message));
    m_error->show();
}

} // namespace karigar::ui::artisan

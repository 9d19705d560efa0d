// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/servicespage.h"

#include "models/views/artisan/serviceeditor.h"
#include "models/views/artisan/servicesmodel.h"
#include "ui/artisan/pageframe.h"
#include "ui/artisan/serviceform.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/listdetail.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/sectionheader.h"
#include "ui/shared/text.h"
#include "ui/shell/picturedmodel.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

ServicesPage::ServicesPage(const PageContext& context, const FileChooser& chooser, QWidget* parent)
    : Page(parent)
    , m_chooser(chooser)
    , m_model(new views::artisan::ServicesModel(context.workspace, this))
    , m_editor(new views::artisan::ServiceEditor(context.workspace, this))
{
    auto* empty =
        new EmptyState(Icon::Services, tr("No workshop yet"),
                       tr("What you teach, how long it takes and what it costs: guests choose from what you "
                          "list here."),
                       this);
    Button* first = empty->addStep(u"firstServiceButton"_s, tr("Add workshop"), Icon::Plus);
    connect(first, &QPushButton::clicked, this, [this] { edit({}); });
    m_list = new RecordList(u"serviceList"_s, tr("Workshops"), 2, this);
    m_list->setModel(new PicturedModel(context.pictures, {44, 44}, m_model, this));
    m_both = new ListDetail(u"servicesBoth"_s, listSide(), formSide(context), this);
    m_frame = new PageFrame(context.workspace, SkeletonView::Shape::List, m_both, empty, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    connect(m_model, &views::artisan::ServicesModel::loaded, this, &ServicesPage::refresh);
    const auto openRow = [this](const QModelIndex& index) { edit(m_model->row(index.row()).id); };
    connect(m_list, &RecordList::opened, this, openRow);
    connect(m_list, &QListView::clicked, this, openRow);
    connectEditor();
}

QWidget* ServicesPage::listSide()
{
    auto* side = new QWidget(this);
    auto* add =
        new Button(Button::Kind::Secondary, u"addServiceButton"_s, tr("Add workshop"), Icon::Plus, side);
    add->setKeys(QKeySequence::New);
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    auto* header = new SectionHeader(tr("Your workshops"), {}, side);
    header->addAction(add);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    column->setSpacing(space::k12);
    column->addWidget(header);
    column->addWidget(m_list, 1);
    return side;
}

QWidget* ServicesPage::formSide(const PageContext& context)
{
    m_formSide = new QWidget(this);
    auto* scroll = new ContentColumn(u"serviceColumn"_s, tr("Workshop"), m_formSide);
    m_error = new Banner(Banner::Kind::Bad, u"serviceError"_s, {}, m_formSide);
    m_error->setDismissible();
    m_error->hide();
    m_form = new ServiceForm(context.pictures, m_chooser, m_formSide);
    scroll->content()->addWidget(m_error);
    scroll->content()->addWidget(m_form);
    scroll->content()->addStretch(1);
    auto* column = new QVBoxLayout(m_formSide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar());
    column->addWidget(scroll, 1);
    return m_formSide;
}

QWidget* ServicesPage::bar()
{
    auto* bar = new QWidget(m_formSide);
    m_heading = label({}, TextSize::Heading, Ink::Normal, bar);
    m_draft = label({}, TextSize::Caption, Ink::Muted, bar);
    m_draft->setObjectName(u"serviceDraftLine"_s);
    m_save = new Button(Button::Kind::Primary, u"saveServiceButton"_s, tr("Save workshop"), Icon::Check, bar);
    m_save->setKeys(QKeySequence::Save);
    m_drop = new Button(Button::Kind::Quiet, u"dropServiceButton"_s, tr("Drop changes"), Icon::Undo, bar);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_heading);
    words->addWidget(m_draft);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::k24, space::k16, space::k24, 0);
    row->setSpacing(space::k8);
    row->addLayout(words, 1);
    row->addWidget(m_drop, 0, Qt::AlignTop);
    row->addWidget(m_save, 0, Qt::AlignTop);
    return bar;
}

void ServicesPage::connectEditor()
{
    using views::artisan::ServiceEditor;
    connect(m_editor, &ServiceEditor::opened, this, [this] {
        m_error->hide();
        m_form->setService(m_editor->service());
        refreshBar();
    });
    connect(m_form, &ServiceForm::edited, this, [this] {
        m_form->clearErrors();
        m_editor->edit(m_form->service());
        refreshBar();
    });
    connect(m_form, &ServiceForm::pictureChosen, m_editor, &ServiceEditor::setPicture);
    connect(m_form, &ServiceForm::refused, this, &ServicesPage::showError);
    connect(m_editor, &ServiceEditor::pictureSet, this, [this](const QString& sha) {
        m_form->setPicture(sha);
        refreshBar();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_form->clearErrors();
        m_error->hide();
        m_editor->edit(m_form->service());
        m_editor->save();
    });
    connect(m_drop, &QPushButton::clicked, m_editor, &ServiceEditor::drop);
    connect(m_editor, &ServiceEditor::refused, this, &ServicesPage::showError);
    connect(m_editor, &ServiceEditor::saved, this, [this](const Id&, bool isNew) {
        m_adding = false;
        refresh();
        refreshBar();
        Q_EMIT said(isNew ? tr("Added “%1”.").arg(m_editor->service().title)
                          : tr("Saved “%1”.").arg(m_editor->service().title),
                    {});
    });
}

void ServicesPage::open(const QString& subject)
{
    if (subject == "new"_L1)
        edit({});
    else if (const auto id = Id::fromText(subject))
        edit(*id);
}

bool ServicesPage::goBack()
{
    if (m_both->isBeside() || m_list->isVisible())
        return false;
    m_both->showList();
    return true;
}

void ServicesPage::edit(const Id& service)
{
    m_chosen = true;
    m_adding = service.isNull();
    m_editor->open(service);
    m_both->showDetail();
    m_frame->showContent();
    if (m_adding) {
        m_list->clearSelection();
        m_form->focusTitle();
    } else {
        m_list->selectRow(m_model->find(service.toText()));
    }
}

void ServicesPage::refresh()
{
    if (m_model->size() == 0 && !m_adding) {
        m_frame->showEmpty();
        return;
    }
    m_frame->showContent();
    if (!m_chosen && m_model->size() > 0) {
        m_chosen = true;
        m_editor->open(m_model->row(0).id);
        m_list->selectRow(0);
    } else if (const int at = m_model->find(m_editor->id().toText()); at >= 0) {
        m_list->selectRow(at);
    }
}

void ServicesPage::refreshBar()
{
    const QString title = m_editor->service().title;
    m_heading->setText(m_editor->isNew() ? tr("New workshop") : title);
    const bool dirty = m_editor->isDirty();
    m_draft->setText(dirty ? tr("Not saved yet. What you typed is kept as a draft.") : QString());
    m_draft->setVisible(dirty);
    m_drop->setVisible(dirty);
    m_save->setEnabled(dirty || m_editor->isNew());
}

void ServicesPage::showError(const Error& error)
{
    const auto field = m_editor->fieldOf(error);
    if (field != views::artisan::ServiceEditor::Field::None) {
        m_form->setError(field, error.message);
        return;
    }
    m_error->setMessage(Banner::Kind::Bad, tr("%1 What you typed is kept.").arg(error.message));
    m_error->show();
}

} // namespace karigar::ui::artisan

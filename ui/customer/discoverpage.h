// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QLabel;

namespace karigar::views {
class DiscoverModel;
}

namespace karigar::ui {

class Button;
class CardGrid;
class FlowLayout;
class SearchField;
class StateStack;

/// The customer's start: what artisans offer, by words, city, craft. Search results come while typing.
/// Object names: discoverSearchField, craftChip_<craft>, correctionNote, artisanCard_<user id>,
/// serviceCard_<service id>, favouriteButton_<service id>, showMoreButton, nothingFound, suggestion_<craft>,
/// clearSearchButton, catalogueArriving, offlineLine.
class DiscoverPage : public Page {
    Q_OBJECT
public:
    DiscoverPage(const PageContext& context, QWidget* parent);

    /// A subject is a text to search for.
    void open(const QString& subject) override;

private:
    QWidget* buildContent();
    QWidget* buildEmpty();
    QWidget* buildArriving();
    void refresh();
    void refreshCrafts();
    void refreshCards();
    void refreshArtisans();
    void refreshWords();
    void showState();

    PageContext m_context;
    views::DiscoverModel* m_model;
    SearchField* m_search;
    FlowLayout* m_crafts;
    QStringList m_craftsShown;
    QLabel* m_correction;
    QLabel* m_heading;
    CardGrid* m_artisans;
    CardGrid* m_grid;
    Button* m_more;
    StateStack* m_states;
    QWidget* m_empty;
    QLabel* m_emptyWords;
    FlowLayout* m_suggestions;
    QWidget* m_arriving;
};

} // namespace karigar::ui

/** What a product is named by: its id, its SKU or its EAN. */
export type ProductKey = { by: 'id'; value: number } | { by: ProductNumberKind; value: string };

export type ProductNumberKind = 'productnumber' | 'eannumber';

export const NUMBER_LABELS: Record<ProductNumberKind, string> = { productnumber: 'SKU', eannumber: 'EAN' };
